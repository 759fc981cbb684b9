package org.askwell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The README's table of settings is made from the configuration interfaces. To write it anew after a change, run this test
 * with {@code -Dreadme.write=true}.
 */
class SettingsTableTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- settings -->\n";
    private static final String END = "<!-- /settings -->";
    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern SETTING = Pattern.compile(
            "/\\*\\*(?<text>(?:(?!\\*/).)+)\\*/(?<annotations>(?:\\s*@\\w+(?:\\((?:\"[^\"]*\"|[^()\"])*\\))?)*)\\s*"
                    + "(?<type>[\\w.<>]+) (?<name>\\w+)\\(\\);",
            Pattern.DOTALL);

    @Test
    void the_readme_lists_every_setting_with_its_default() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        String expected = readme.substring(0, begin) + table() + readme.substring(readme.indexOf(END));
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, expected);
        }

        assertThat(Files.readString(README)).isEqualTo(expected);
    }

    private static String table() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            var rows = new ArrayList<String>();
            for (Path source : sources.filter(path -> path.toString().endsWith("Config.java"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()) {
                rows.addAll(rows(Files.readString(source)));
            }
            return "| setting | default | what it is |\n|---|---|---|\n"
                    + rows.stream().sorted().collect(Collectors.joining());
        }
    }

    private static List<String> rows(String source) {
        Matcher prefix = PREFIX.matcher(source);
        if (!prefix.find()) {
            return List.of();
        }

        int nested = source.indexOf("    interface ");
        String groupName = nested < 0 ? "" : "standalone.";
        var rows = new ArrayList<String>();
        Matcher setting = SETTING.matcher(source);
        while (setting.find()) {
            String group = nested >= 0 && setting.start() > nested ? groupName : "";
            if (!setting.group("type").equals("Servers")) {
                rows.add(row(prefix.group(1) + "." + group, setting));
            }
        }
        return rows;
    }

    private static String row(String prefix, Matcher setting) {
        String annotations = setting.group("annotations");
        String name = annotations.contains("@WithParentName")
                ? prefix.substring(0, prefix.length() - 1)
                : prefix + value(annotations, "WithName", kebab(setting.group("name")));
        String fallback = value(annotations, "WithDefault", "");
        String text = setting.group("text")
                .replaceAll("\\s*\\n\\s*\\*\\s?", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .strip();
        return "| `" + name + "` | " + (fallback.isEmpty() ? "" : "`" + fallback + "`") + " | " + text + " |\n";
    }

    private static String value(String annotations, String annotation, String fallback) {
        Matcher matcher =
                Pattern.compile("@" + annotation + "\\(\"([^\"]*)\"\\)").matcher(annotations);
        return matcher.find() ? matcher.group(1) : fallback;
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }
}
