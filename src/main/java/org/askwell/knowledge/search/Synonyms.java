package org.askwell.knowledge.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import org.askwell.accounts.Language;
import org.askwell.knowledge.KnowledgeConfig;

/**
 * Words that mean the same in this field, one group a line. Read when questions are asked and not when passages are
 * indexed, so that a changed file needs a restart but no new index.
 */
@ApplicationScoped
public class Synonyms {

    /** Every phrase, as terms joined by blanks, with the other phrases of its groups. */
    private final Map<String, Set<String>> alternatives = new HashMap<>();

    private int longest = 1;

    @Inject
    KnowledgeConfig content;

    @PostConstruct
    void read() {
        for (Language language : Language.values()) {
            Path file = content.folder().resolve("synonyms." + language.tag() + ".txt");
            if (Files.isReadable(file)) {
                try {
                    add(Files.readAllLines(file));
                } catch (IOException e) {
                    Log.warnf(e, "The synonyms in %s cannot be read and are left out", file);
                }
            }
        }
    }

    /** @param lines groups of phrases separated by commas; empty lines and those that begin with # are left out */
    void add(List<String> lines) {
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> group = Arrays.stream(line.split("[,，]"))
                    .map(phrase -> String.join(" ", Terms.of(phrase)))
                    .filter(phrase -> !phrase.isEmpty())
                    .distinct()
                    .toList();
            for (String phrase : group) {
                longest = Math.max(longest, phrase.split(" ").length);
                Set<String> others = alternatives.computeIfAbsent(phrase, none -> new LinkedHashSet<>());
                group.stream().filter(other -> !other.equals(phrase)).forEach(others::add);
            }
        }
    }

    /** @return every phrase that means the same as one in the text, with the terms of the text it stands for */
    Map<String, Set<String>> of(String text) {
        var found = new HashMap<String, Set<String>>();
        List<String> terms = Terms.of(text);
        for (int from = 0; from < terms.size(); from++) {
            var phrase = new ArrayList<String>();
            for (int to = from; to < Math.min(terms.size(), from + longest); to++) {
                phrase.add(terms.get(to));
                for (String other : alternatives.getOrDefault(String.join(" ", phrase), Set.of())) {
                    found.computeIfAbsent(other, none -> new HashSet<>()).addAll(phrase);
                }
            }
        }
        return found;
    }
}
