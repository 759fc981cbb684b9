package org.askwell.gates;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.quarkus.security.Authenticated;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What must hold for the classes of the portal. Each rule is shown to fail in {@code ArchitectureTest}. */
public final class ArchitectureRules {

    private static final String STANDALONE = "org.askwell.standalone..";

    private static final Pattern GRAB_BAG =
            Pattern.compile(".+(Manager|Helper|Utils?|Dto|DTO|Impl)|(?i:helper|utils?|dto|impl)");

    /** A release manager is a person, the others are the parts of a job that was not named. */
    private static final Pattern A_PERSON = Pattern.compile("(?i).*(release|customer)_?manager");

    private static final Set<String> CLOCKED_TYPES = Set.of(
            "Instant",
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "ZonedDateTime",
            "OffsetDateTime",
            "Year",
            "YearMonth");

    private static final List<Class<? extends Annotation>> WHO_MAY =
            List.of(RolesAllowed.class, Authenticated.class, PermitAll.class, DenyAll.class);

    private ArchitectureRules() {}

    public static ArchRule features_have_no_cycles() {
        return SlicesRuleDefinition.slices()
                .matching("org.askwell.(*)..")
                .should()
                .beFreeOfCycles();
    }

    public static ArchRule standalone_is_reached_from_main_only() {
        return noClasses()
                .that(not(resideInAPackage(STANDALONE)))
                .and()
                .doNotHaveFullyQualifiedName("org.askwell.Main")
                .and()
                .haveNameNotMatching("org\\.askwell\\.Main\\$.*")
                .should()
                .dependOnClassesThat(resideInAPackage(STANDALONE));
    }

    public static ArchRule nothing_is_printed() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    }

    public static ArchRule old_dates_are_not_used() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.\\w*DateFormat|"
                        + "java\\.sql\\.(Date|Time|Timestamp)|java\\.util\\.logging\\..*");
    }

    /** The start-up runs before there is a container to inject a clock. */
    public static ArchRule time_comes_from_the_clock() {
        return noClasses()
                .that(not(resideInAPackage(STANDALONE)))
                .and(not(resideInAPackage("org.askwell.time..")))
                .and(not(resideInAPackage("org.askwell")))
                .should()
                .accessTargetWhere(describe("the time is taken from the system", ArchitectureRules::takesSystemTime));
    }

    private static boolean takesSystemTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system");
        }
        if (owner.isEquivalentTo(System.class)) {
            return "currentTimeMillis".equals(name);
        }
        return owner.getPackageName().equals("java.time")
                && CLOCKED_TYPES.contains(owner.getSimpleName())
                && "now".equals(name)
                && !access.getTarget().getFullName().contains(Clock.class.getName());
    }

    public static ArchRule names_say_what_the_thing_does() {
        return noClasses().should(new ArchCondition<>("be named after nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (nameless(type.getSimpleName())) {
                    events.add(SimpleConditionEvent.satisfied(type, type.getName()));
                }
            }
        });
    }

    public static ArchRule fields_say_what_they_hold() {
        return fields().should(new ArchCondition<>("be named for their job") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (nameless(field.getName())) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                }
            }
        });
    }

    private static boolean nameless(String name) {
        return GRAB_BAG.matcher(name).matches() && !A_PERSON.matcher(name).matches();
    }

    public static ArchRule entities_stay_behind_the_resources() {
        DescribedPredicate<JavaClass> entity = describe("entity", type -> type.isAnnotatedWith(Entity.class));
        return methods()
                .that(describe("are resource methods", ArchitectureRules::isResourceMethod))
                .should(new ArchCondition<>("neither take nor return entities") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        method.getAllInvolvedRawTypes().stream()
                                .filter(entity)
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " exposes " + type.getName())));
                    }
                })
                .allowEmptyShould(true);
    }

    public static ArchRule every_resource_method_says_who_may() {
        return methods()
                .that(describe("are resource methods", ArchitectureRules::isResourceMethod))
                .should(new ArchCondition<>("name the roles that may call them") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean said = WHO_MAY.stream()
                                .anyMatch(who -> method.isAnnotatedWith(who)
                                        || method.getOwner().isAnnotatedWith(who));
                        if (!said) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    static boolean isResourceMethod(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }
}
