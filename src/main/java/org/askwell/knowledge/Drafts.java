package org.askwell.knowledge;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;

/** Turns solved tickets into drafts for the editors (R6). */
@ApplicationScoped
public class Drafts {

    /** The category of what has not been sorted yet. */
    static final String CATEGORY = "solved-questions";

    @Inject
    Editorial editorial;

    /**
     * Prefills a draft. It is meant for logged-in customers until an editor decides otherwise, because it still holds
     * one customer's words.
     *
     * @param author who asks for it
     * @return the draft, or the article that this ticket has already become in that language
     */
    @Transactional
    public Article fromTicket(TicketKnowledge knowledge, Account author) {
        return Article.fromTicket(knowledge.ticketId()).stream()
                .filter(article -> article.language == knowledge.language())
                .findFirst()
                .orElseGet(() -> write(knowledge, author));
    }

    private Article write(TicketKnowledge knowledge, Account author) {
        KnowledgeMessages words = in(knowledge.language());
        String key = "answer-" + knowledge.ticketId();
        var text = new ArticleText(
                Kind.FAQ,
                knowledge.productCode(),
                knowledge.versions(),
                Audience.CUSTOMERS,
                null,
                CATEGORY,
                cut(knowledge.questions().stream().findFirst().orElse(key).replaceAll("\\s+", " ")),
                body(knowledge, words),
                List.of(),
                knowledge.questions().stream()
                        .map(question -> cut(question.replaceAll("\\s+", " ")))
                        .distinct()
                        .toList(),
                List.of());
        Article draft = editorial.write(key, knowledge.language(), text, author, words.draftFromTicket());
        draft.sourceTicket = knowledge.ticketId();
        return draft;
    }

    private static String body(TicketKnowledge knowledge, KnowledgeMessages words) {
        var body = new StringBuilder();
        if (knowledge.symptoms() != null && !knowledge.symptoms().isBlank()) {
            body.append("## ").append(words.draftSymptoms()).append("\n\n");
            knowledge.symptoms().strip().lines().forEach(line -> body.append("> ")
                    .append(line)
                    .append('\n'));
            body.append('\n');
        }
        body.append("## ").append(words.draftSolution()).append("\n\n");
        return body.append(knowledge.resolution().strip()).append('\n').toString();
    }

    private static String cut(String line) {
        String text = line.strip();
        return text.length() <= 200 ? text : text.substring(0, text.offsetByCodePoints(0, 100));
    }

    private static KnowledgeMessages in(Language language) {
        return language == Language.ZH
                ? MessageBundles.get(KnowledgeMessages.class, Localized.Literal.of(language.tag()))
                : MessageBundles.get(KnowledgeMessages.class);
    }
}
