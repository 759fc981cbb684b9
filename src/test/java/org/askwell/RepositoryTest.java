package org.askwell;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.askwell.gates.SourceFaults;
import org.askwell.gates.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the repository holds can be built, read and handed on by anybody. */
class RepositoryTest {

    private static final Set<String> TEXT =
            Set.of("java", "html", "txt", "properties", "xml", "yaml", "yml", "json", "sql", "md", "css", "js", "sh");

    /** The files that hold the patterns and the planted faults. */
    private static final Set<String> SAMPLES = Set.of("RepositoryTest.java", "SourceFaults.java");

    @Test
    void every_file_is_fit_to_hand_on() {
        var texts = new TreeMap<Path, String>();
        for (String folder : new String[] {"src", "docker", "bench", ".ci", "pom.xml", "README.md"}) {
            texts.putAll(Sources.below(Path.of(folder), RepositoryTest::isText));
        }
        assertThat(texts).hasSizeGreaterThan(50);
        assertThat(texts.entrySet().stream().flatMap(RepositoryTest::faults)).isEmpty();
    }

    private static Stream<String> faults(Map.Entry<Path, String> file) {
        return SAMPLES.contains(file.getKey().getFileName().toString())
                ? Stream.empty()
                : SourceFaults.of(file.getKey(), file.getValue()).stream();
    }

    private static boolean isText(String name) {
        return name.endsWith(".ci/run") || TEXT.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://repo1.maven.org/maven2 | names a package registry",
                "image: ghcr.io/x/y | names a package registry",
                "cd /home/somebody/askwell | names a path of one machine",
                "see /Users/somebody/askwell | names a path of one machine",
                "// TO" + "DO later | leaves work behind",
                "/** @author me */ | tells who made it"
            })
    void a_planted_fault_is_caught(String line, String reason) {
        assertThat(SourceFaults.of(Path.of("src/X.java"), line))
                .singleElement()
                .asString()
                .contains(reason);
    }

    @Test
    void a_file_that_is_too_long_is_caught() {
        assertThat(SourceFaults.of(Path.of("src/X.java"), "x\n".repeat(301))).hasSize(1);
        assertThat(SourceFaults.of(Path.of("src/X.java"), "x\n".repeat(300))).isEmpty();
        assertThat(SourceFaults.of(Path.of("src/main/resources/templates/x.html"), "x\n".repeat(101)))
                .hasSize(1);
    }

    @Test
    void ordinary_text_is_left_alone() {
        assertThat(SourceFaults.of(Path.of("src/X.java"), "GET /api/work/items and a workshop at home; toDo list"))
                .isEmpty();
    }
}
