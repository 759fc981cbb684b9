package org.askwell.knowledge.editor;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.askwell.knowledge.Article;
import org.askwell.knowledge.ArticleText;
import org.askwell.knowledge.Audience;
import org.askwell.knowledge.Kind;
import org.askwell.knowledge.Slug;
import org.askwell.knowledge.UnansweredQuestions;
import org.jboss.resteasy.reactive.RestForm;

/** An article as it is typed. */
public class ArticleForm {

    private static final Pattern SPACE = Pattern.compile("[\\s,，、;；]+");

    @RestForm
    public String key;

    @RestForm
    public String language;

    @RestForm
    public String kind;

    @RestForm
    public String audience;

    @RestForm
    public String organisation;

    @RestForm
    public String category;

    @RestForm
    public String product;

    @RestForm
    public String versions;

    @RestForm
    public String title;

    @RestForm
    public String body;

    @RestForm
    public String errorCodes;

    @RestForm
    public String variants;

    @RestForm
    public String related;

    @RestForm
    public String note;

    /** The version that was read before typing. */
    @RestForm
    public Integer version;

    static ArticleForm empty(String key, String language) {
        var form = new ArticleForm();
        form.key = key == null ? "" : key;
        form.language = language;
        form.kind = Slug.of(Kind.FAQ);
        form.audience = Slug.of(Audience.PUBLIC);
        form.title = "";
        form.body = "";
        form.errorCodes = "";
        form.variants = "";
        form.related = "";
        form.note = "";
        return form;
    }

    static ArticleForm of(Article article) {
        var form = translationOf(article, article.language.tag());
        form.title = article.title;
        form.body = article.body;
        form.variants = String.join("\n", article.variants);
        form.version = article.version;
        return form;
    }

    /** @return what a translation has in common with the other language's article */
    static ArticleForm translationOf(Article article, String language) {
        var form = empty(article.key, language);
        form.kind = Slug.of(article.kind);
        form.audience = Slug.of(article.audience);
        form.organisation = article.organisationCode;
        form.category = article.category;
        form.product = article.productCode;
        form.versions = article.versions;
        form.errorCodes = String.join(" ", article.errorCodes);
        form.related = String.join(" ", article.related);
        return form;
    }

    /** @return what can be taken over from questions that no article answers; customers' words are for customers first */
    static ArticleForm asked(UnansweredQuestions.Wordings asked) {
        var form = empty("question-" + asked.id(), asked.language().tag());
        List<String> wordings = asked.wordings();
        form.audience = Slug.of(Audience.CUSTOMERS);
        form.product = asked.product();
        form.title = wordings.get(0);
        form.variants = String.join("\n", wordings.subList(1, wordings.size()));
        return form;
    }

    ArticleText text() {
        return new ArticleText(
                Slug.parse(Kind.class, kind).orElse(null),
                given(product),
                given(versions),
                Slug.parse(Audience.class, audience).orElse(null),
                given(organisation),
                given(category),
                title == null ? null : title.strip(),
                body == null ? null : body.replace("\r\n", "\n"),
                split(errorCodes, SPACE),
                split(variants, Pattern.compile("\\R")),
                split(related, SPACE));
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static List<String> split(String value, Pattern by) {
        return value == null
                ? List.of()
                : Arrays.stream(by.split(value))
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .distinct()
                        .toList();
    }
}
