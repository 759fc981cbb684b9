package org.askwell;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Message;
import org.askwell.gates.MessageBundleFiles;
import org.askwell.gates.Sources;
import org.askwell.gates.TemplateWords;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything a user reads is in the message files, complete in both languages. */
class MessagesTest {

    /** Texts that are the same in every language. */
    private static final Set<String> NEUTRAL = Set.of();

    private static final Pattern BUNDLE = Pattern.compile("@MessageBundle\\((?:value = )?\"(\\w+)\"");

    private final Map<Path, String> classes = Sources.below(Sources.JAVA, name -> name.endsWith(".java"));
    private final Map<Path, String> templates =
            Sources.below(Sources.TEMPLATES, name -> name.endsWith(".html") || name.endsWith(".txt"));

    @Test
    void every_key_is_in_the_interface_and_in_both_languages() {
        assertThat(bundles().flatMap(bundle -> bundle.files.unmatched().stream()))
                .isEmpty();
    }

    @Test
    void every_text_is_in_its_language() {
        assertThat(bundles().flatMap(bundle -> bundle.files.misspoken(NEUTRAL).stream()))
                .isEmpty();
    }

    @Test
    void every_key_is_used() {
        var texts = new ArrayList<>(templates.values());
        texts.addAll(Sources.below(Sources.MESSAGES, name -> true).values());
        assertThat(bundles().flatMap(bundle -> bundle.files.unused(texts, callers(bundle)).stream()))
                .isEmpty();
    }

    @Test
    void every_message_file_belongs_to_a_bundle() {
        var names = bundles().map(bundle -> bundle.files.name()).collect(Collectors.toSet());
        assertThat(Sources.below(Sources.MESSAGES, name -> true).keySet()).allSatisfy(file -> assertThat(names)
                .contains(file.getFileName().toString().replaceAll("(_zh-CN)?\\.properties$", "")));
    }

    @Test
    void templates_hold_no_words_of_their_own() {
        assertThat(templates).isNotEmpty();
        assertThat(templates.entrySet().stream().flatMap(template -> TemplateWords.in(template.getValue()).stream()
                        .map(word -> template.getKey() + ": " + word)))
                .isEmpty();
    }

    @Test
    void a_literal_word_is_caught_wherever_it_stands() {
        assertThat(TemplateWords.in("<p>Hello {name}</p>")).containsExactly("Hello");
        assertThat(TemplateWords.in("<p>{web:home} 首页</p>")).containsExactly("首页");
        assertThat(TemplateWords.in("{#if a}yes{#else}{web:no}{/if}")).containsExactly("yes");
        assertThat(TemplateWords.in("<a title=\"Close\" href=\"/x\">{x}</a>")).containsExactly("Close");
        assertThat(TemplateWords.in("<input placeholder='搜索'>")).containsExactly("搜索");
        assertThat(TemplateWords.in("<button data-copy-label=\"Copy\">{x}</button>"))
                .containsExactly("Copy");
        assertThat(TemplateWords.in("{#field id=\"title\" label=\"Title\"}{/field}"))
                .containsExactly("Title");
        assertThat(TemplateWords.in("<a title=\"a > b {x}\">{y}</a>")).containsExactly("a", "b");
        assertThat(TemplateWords.in("{| raw words |}")).containsExactly("raw", "words");
    }

    @Test
    void markup_and_expressions_are_not_words() {
        assertThat(TemplateWords.in("{@int count}\n<!doctype html>{! a comment !}<!-- another -->"
                        + "<p class=\"meta\">{web:errorsOnForm(it.count)} · {#icon 'bell' /}&nbsp;12 Askwell</p>"
                        + "<kbd>a</kbd><input type=\"text\" aria-label=\"{web:search}\">"
                        + "{#field id=\"title\" label=tickets:title}{#when x}{#is NEW}{x:y}{/when}{/field}"))
                .isEmpty();
    }

    @Test
    void a_missing_key_is_caught_in_each_place() {
        var files = new MessageBundleFiles(
                "x", Set.of("a", "b"), MessageBundleFiles.read("a=A\nc=C"), MessageBundleFiles.read("b=B"));

        assertThat(files.unmatched())
                .containsExactlyInAnyOrder(
                        "x.c is not in the interface",
                        "x.b is not in the English file",
                        "x.a is not in the Chinese file",
                        "x.c is not in the Chinese file");
    }

    @Test
    void a_text_in_the_wrong_language_or_tone_is_caught() {
        var files = new MessageBundleFiles(
                "x",
                Set.of(),
                MessageBundleFiles.read("a=好\nb=Good"),
                MessageBundleFiles.read("a=Good\nb={count}\nc=你好\n# d=comment\ne=好 \\\n  的"));

        assertThat(files.misspoken(Set.of()))
                .containsExactlyInAnyOrder("x.a is not Chinese: Good", "x.c must say 您: 你好", "x.a is not English: 好");
        assertThat(files.chinese()).containsEntry("e", "好 的").doesNotContainKey("# d");
    }

    @Test
    void an_unused_key_is_caught() {
        var files = new MessageBundleFiles("x", Set.of("used", "called", "us"), Map.of(), Map.of());

        assertThat(files.unused(List.of("{x:used(1)}"), List.of("messages.called()")))
                .containsExactly("x.us is not used");
    }

    private record Bundle(String type, MessageBundleFiles files) {}

    private Stream<Bundle> bundles() {
        return classes.entrySet().stream().flatMap(source -> {
            Matcher bundle = BUNDLE.matcher(source.getValue());
            return bundle.find() ? Stream.of(bundle(bundle.group(1), source.getKey())) : Stream.empty();
        });
    }

    private static Bundle bundle(String name, Path source) {
        String type =
                Sources.JAVA.relativize(source).toString().replace(".java", "").replace('/', '.');
        Set<String> methods = Arrays.stream(load(type).getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
        return new Bundle(
                type.substring(type.lastIndexOf('.') + 1),
                new MessageBundleFiles(name, methods, file(name), file(name + "_zh-CN")));
    }

    private static Class<?> load(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> file(String name) {
        return MessageBundleFiles.read(Sources.text(Sources.MESSAGES.resolve(name + ".properties")));
    }

    private List<String> callers(Bundle bundle) {
        return classes.entrySet().stream()
                .filter(source -> !source.getKey().endsWith(bundle.type + ".java")
                        && source.getValue().contains(bundle.type))
                .map(Map.Entry::getValue)
                .toList();
    }
}
