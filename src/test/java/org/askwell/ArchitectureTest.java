package org.askwell;

import java.nio.file.Path;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.askwell.gates.ArchitectureRules;
import org.askwell.gates.Arrows;
import org.askwell.gates.PlantedClasses;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The shape of the portal: rooms, arrows and habits. */
class ArchitectureTest {

    private static final String RESOURCE =
            """
            package org.askwell.news;
            @jakarta.persistence.Entity class Story { @jakarta.persistence.Id long id; }
            """;

    private static JavaClasses portal;

    static Stream<ArchRule> rules() {
        return Stream.of(
                Arrows.are_kept(),
                ArchitectureRules.features_have_no_cycles(),
                ArchitectureRules.standalone_is_reached_from_main_only(),
                ArchitectureRules.nothing_is_printed(),
                ArchitectureRules.old_dates_are_not_used(),
                ArchitectureRules.time_comes_from_the_clock(),
                ArchitectureRules.names_say_what_the_thing_does(),
                ArchitectureRules.fields_say_what_they_hold(),
                ArchitectureRules.entities_stay_behind_the_resources(),
                ArchitectureRules.every_resource_method_says_who_may());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_portal_keeps(ArchRule rule) {
        if (portal == null) {
            portal = new ClassFileImporter().importPath("target/classes/org/askwell");
        }
        assertThat(portal).hasSizeGreaterThan(10);
        rule.check(portal);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(Arrows.are_kept(), "org.askwell.accounts", new String[] {
                    "package org.askwell.web; public class Menu { org.askwell.accounts.Who who; }",
                    "package org.askwell.accounts; public class Who {}"
                }),
                arguments(Arrows.are_kept(), "org.askwell.notifications", new String[] {
                    "package org.askwell.tickets; class Desk { org.askwell.notifications.Bell bell; }",
                    "package org.askwell.notifications; public class Bell {}"
                }),
                arguments(Arrows.are_kept(), "no known room", new String[] {"package org.askwell.service; class Desk {}"
                }),
                arguments(ArchitectureRules.features_have_no_cycles(), "Cycle detected", new String[] {
                    "package org.askwell.tickets; public class Desk { org.askwell.ask.Form form; }",
                    "package org.askwell.ask; public class Form { org.askwell.tickets.Desk desk; }"
                }),
                arguments(ArchitectureRules.standalone_is_reached_from_main_only(), "Desk", new String[] {
                    "package org.askwell.tickets; class Desk { org.askwell.standalone.Child child; }",
                    "package org.askwell.standalone; public class Child {}"
                }),
                arguments(ArchitectureRules.nothing_is_printed(), "System.out", new String[] {
                    "package org.askwell.ask; class Form { void show() { System.o" + "ut.println(); } }"
                }),
                arguments(ArchitectureRules.old_dates_are_not_used(), "java.util.Date", new String[] {
                    "package org.askwell.ask; class Form { java.util.Date sent; }"
                }),
                arguments(ArchitectureRules.time_comes_from_the_clock(), "now()", new String[] {
                    "package org.askwell.ask; class Form { Object sent = java.time.Instant.now(); }"
                }),
                arguments(ArchitectureRules.time_comes_from_the_clock(), "now(java.time.ZoneId)", new String[] {
                    "package org.askwell.ask; class Form { Object sent = "
                            + "java.time.LocalDate.now(java.time.ZoneOffset.UTC); }"
                }),
                arguments(ArchitectureRules.names_say_what_the_thing_does(), "TicketManager", new String[] {
                    "package org.askwell.tickets; class TicketManager {}"
                }),
                arguments(ArchitectureRules.fields_say_what_they_hold(), "ticketHelper", new String[] {
                    "package org.askwell.tickets; class Desk { Object ticketHelper; }"
                }),
                arguments(ArchitectureRules.entities_stay_behind_the_resources(), "Story", new String[] {
                    RESOURCE,
                    "package org.askwell.news; class NewsApi { @jakarta.ws.rs.GET java.util.List<Story> all() "
                            + "{ return null; } }"
                }),
                arguments(ArchitectureRules.every_resource_method_says_who_may(), "NewsApi.all", new String[] {
                    "package org.askwell.news; class NewsApi { @jakarta.ws.rs.GET String all() { return null; } }"
                }));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_planted_fault_is_caught(ArchRule rule, String named, String[] sources, @TempDir Path folder) {
        var result = rule.evaluate(PlantedClasses.of(folder, sources));

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(named);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_class_as_it_should_be_is_left_alone(ArchRule rule, @TempDir Path folder) {
        var result = rule.allowEmptyShould(true)
                .evaluate(PlantedClasses.of(
                        folder,
                        "package org.askwell.ask; class Form { org.askwell.tickets.Desk desk; "
                                + "Object sent = java.time.Instant.now(desk.clock); "
                                + "@jakarta.ws.rs.GET @jakarta.annotation.security.PermitAll String all() "
                                + "{ return null; } }",
                        "package org.askwell.tickets; public class Desk { public java.time.Clock clock; "
                                + "Object releaseManager; }"));

        assertThat(result.hasViolation()).isFalse();
    }
}
