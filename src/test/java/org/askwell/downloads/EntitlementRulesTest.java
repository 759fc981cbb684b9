package org.askwell.downloads;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.downloads.Entitlement.Point;
import org.askwell.downloads.EntitlementFacts.Cover;
import org.askwell.downloads.EntitlementFacts.Grant;
import org.askwell.downloads.EntitlementFacts.Plan;
import org.askwell.downloads.EntitlementFacts.Request;
import org.askwell.downloads.EntitlementFacts.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** R2, R10: one decision for every mix of contracts, grants, plans and versions. */
class EntitlementRulesTest {

    /** Day 10; the others are named by how far they are from day 0. */
    private static final LocalDate DAY_0 = LocalDate.of(2026, 5, 1);

    private static final LocalDate TODAY = day(10);
    private static final Viewer MEI = new Viewer(1L, "harbor-bureau", Set.of(Role.CUSTOMER), Language.EN);

    /**
     * Contracts: first..last day, version, level. Grants: first..last day, R for revoked. Requests: state, last day.
     * Plan: the day it opens to all, E for export control, levels; stages: first day, OWN or OTHER.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // what                        | contract           | grant    | request      | plan        | stages
                //    | clear | decided           | day
                "nothing                       | -                  | -        | -            | -           | -             | no    | NO_CONTRACT       | -",
                "contract                      | 1..20 5.3 standard | -        | -            | -           | -             | no    | CONTRACT          | 20",
                "contract, first day           | 10..20 5.3 standard| -        | -            | -           | -             | no    | CONTRACT          | 20",
                "contract, last day            | 1..10 5.3 standard | -        | -            | -           | -             | no    | CONTRACT          | 10",
                "contract ended                | 1..9 5.3 standard  | -        | -            | -           | -             | no    | CONTRACT_EXPIRED  | 9",
                "contract begins               | 11..20 5.3 standard| -        | -            | -           | -             | no    | CONTRACT_LATER    | 11",
                "ended and renewed             | 1..9 5.3 standard, 11..20 5.3 standard | - | - | -           | -             | no    | CONTRACT_LATER    | 11",
                "version unknown               | 1..20 ? standard   | -        | -            | -           | -             | no    | CONTRACT          | 20",
                "older version                 | 1..20 4.9 standard | -        | -            | -           | -             | no    | OTHER_VERSION     | -",
                "newer version                 | 1..20 6.0 standard | -        | -            | -           | -             | no    | OTHER_VERSION     | -",
                "version after the patch       | 1..20 5.4.2 standard | -      | -            | -           | -             | no    | CONTRACT          | 20",
                "one installation of two       | 1..20 4.9 standard, 1..15 5.3 standard | - | - | -           | -             | no    | CONTRACT          | 15",
                "level included                | 1..20 5.3 gold     | -        | -            | - N gold    | -             | no    | CONTRACT          | 20",
                "level not included            | 1..20 5.3 standard | -        | -            | - N gold    | -             | no    | LEVEL             | -",
                "grant                         | -                  | 5..15    | -            | -           | -             | no    | GRANT             | 15",
                "grant, later                  | -                  | 11..15   | -            | -           | -             | no    | GRANT_LATER       | 11",
                "grant, over                   | -                  | 5..9     | -            | -           | -             | no    | GRANT_EXPIRED     | 9",
                "grant, revoked                | -                  | 5..15 R  | -            | -           | -             | no    | REVOKED           | -",
                "one revoked, one good         | -                  | 5..15 R, 6..12 | -      | -           | -             | no    | GRANT             | 12",
                "grant in place of a contract  | 1..9 5.3 standard  | 5..15    | -            | -           | -             | no    | GRANT             | 15",
                "grant in spite of the version | 1..20 4.9 standard | 5..15    | -            | -           | -             | no    | GRANT             | 15",
                "contract before grant         | 1..20 5.3 standard | 5..15 R  | REFUSED -    | -           | -             | no    | CONTRACT          | 20",
                "asked                         | -                  | -        | REQUESTED -  | -           | -             | no    | REQUESTED         | -",
                "asked and got it              | -                  | -        | GRANTED 10   | -           | -             | no    | GRANT             | 10",
                "asked, got it, over           | -                  | -        | GRANTED 9    | -           | -             | no    | GRANT_EXPIRED     | 9",
                "asked and was refused         | -                  | -        | REFUSED -    | -           | -             | no    | REFUSED           | -",
                "asked again                   | -                  | -        | REQUESTED -, REFUSED - | - | -             | no    | REQUESTED         | -",
                "asked, revoked                | -                  | -        | REVOKED -    | -           | -             | no    | REVOKED           | -",
                "refused, but granted          | -                  | 5..15    | REFUSED -    | -           | -             | no    | GRANT             | 15",
                "embargo                       | 1..20 5.3 standard | -        | -            | 15 N        | -             | no    | EMBARGO           | 15",
                "embargo, grant                | -                  | 5..15    | -            | 15 N        | -             | no    | EMBARGO           | 15",
                "embargo is over               | 1..20 5.3 standard | -        | -            | 10 N        | -             | no    | CONTRACT          | 20",
                "no right, and embargo         | -                  | -        | -            | 15 N        | -             | no    | NO_CONTRACT       | -",
                "pilot                         | 1..20 5.3 standard | -        | -            | 15 N        | 8 OWN         | no    | CONTRACT          | 20",
                "pilot, not yet                | 1..20 5.3 standard | -        | -            | 15 N        | 12 OWN        | no    | EMBARGO           | 12",
                "pilot of the second stage     | 1..20 5.3 standard | -        | -            | 15 N        | 8 OTHER, 12 OWN | no  | STAGE             | 12",
                "no pilot                      | 1..20 5.3 standard | -        | -            | 15 N        | 8 OTHER       | no    | STAGE             | 15",
                "no pilot, all                 | 1..20 5.3 standard | -        | -            | 10 N        | 8 OTHER       | no    | CONTRACT          | 20",
                "export                        | 1..20 5.3 standard | -        | -            | - E         | -             | no    | EXPORT            | -",
                "export, grant                 | -                  | 5..15    | -            | - E         | -             | no    | EXPORT            | -",
                "export, cleared               | 1..20 5.3 standard | -        | -            | - E         | -             | yes   | CONTRACT          | 20",
                "cleared without a right       | -                  | -        | -            | - E         | -             | yes   | NO_CONTRACT       | -",
            })
    void decides(
            String what,
            String contracts,
            String grants,
            String requests,
            String plan,
            String stages,
            String cleared,
            Entitlement.Reason reason,
            Integer day) {
        var facts = new EntitlementFacts(
                each(contracts).stream().map(EntitlementRulesTest::cover).toList(),
                each(grants).stream().map(EntitlementRulesTest::grant).toList(),
                each(requests).stream().map(EntitlementRulesTest::request).toList(),
                plan(
                        plan,
                        each(stages).stream().map(EntitlementRulesTest::stage).toList()),
                cleared.equals("yes"));

        Entitlement decision = EntitlementRules.decide(MEI, patch(), facts, TODAY);

        assertThat(decision.reason()).isEqualTo(reason);
        assertThat(decision.until()).isEqualTo(day == null ? null : day(day));
        boolean allowed =
                Set.of(Entitlement.Reason.CONTRACT, Entitlement.Reason.GRANT).contains(reason);
        assertThat(decision.allowed()).isEqualTo(allowed);
        assertThat(decision.points()).contains(decision.decisive());
    }

    @Test
    void everything_that_was_looked_at_is_told() {
        var facts = new EntitlementFacts(
                List.of(cover("1..9 5.3 standard")),
                List.of(grant("5..15")),
                List.of(),
                plan("15 E", List.of(stage("8 OTHER"))),
                true);

        assertThat(EntitlementRules.decide(MEI, patch(), facts, TODAY).points())
                .containsExactly(
                        new Point(Entitlement.Reason.CONTRACT_EXPIRED, false, day(9)),
                        new Point(Entitlement.Reason.GRANT, true, day(15)),
                        new Point(Entitlement.Reason.EXPORT_CLEARED, true, null),
                        new Point(Entitlement.Reason.STAGE, false, day(15)));
    }

    @Test
    void who_asks_or_the_state_of_the_patch_decides_alone() {
        Patch recalled = patch();
        recalled.state = Patch.State.RECALLED;
        Patch draft = patch();
        draft.state = Patch.State.DRAFT;
        var ray = new Viewer(2L, null, Set.of(Role.RELEASE_MANAGER), Language.EN);

        assertThat(alone(MEI, patch())).isEmpty();
        assertThat(alone(Viewer.anonymous(Language.EN), patch())).contains(Entitlement.Reason.LOGIN_NEEDED);
        assertThat(alone(MEI, recalled)).contains(Entitlement.Reason.RECALLED);
        assertThat(alone(MEI, draft)).contains(Entitlement.Reason.NOT_PUBLISHED);
        assertThat(alone(ray, draft)).contains(Entitlement.Reason.RELEASE_MANAGER);
    }

    private static Optional<Entitlement.Reason> alone(Viewer viewer, Patch patch) {
        return EntitlementRules.alone(viewer, patch).map(Entitlement::reason);
    }

    private static Patch patch() {
        var patch = new Patch();
        patch.state = Patch.State.PUBLISHED;
        patch.affectedFrom = "5.0";
        patch.affectedTo = "5.4.1";
        patch.brings = "5.4.2";
        return patch;
    }

    private static LocalDate day(int number) {
        return DAY_0.plusDays(number);
    }

    private static List<String> each(String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(",")).map(String::strip).toList();
    }

    private static Cover cover(String text) {
        String[] part = text.split("\\.\\.| ");
        return new Cover(
                day(Integer.parseInt(part[0])),
                day(Integer.parseInt(part[1])),
                part[2].equals("?") ? null : part[2],
                part[3]);
    }

    private static Grant grant(String text) {
        String[] part = text.split("\\.\\.| ");
        return new Grant(day(Integer.parseInt(part[0])), day(Integer.parseInt(part[1])), part.length > 2);
    }

    private static Request request(String text) {
        String[] part = text.split(" ");
        return new Request(
                Authorization.State.valueOf(part[0]), part[1].equals("-") ? null : day(Integer.parseInt(part[1])));
    }

    private static Stage stage(String text) {
        String[] part = text.split(" ");
        return new Stage(day(Integer.parseInt(part[0])), part[1].equals("OWN"));
    }

    private static Plan plan(String text, List<Stage> stages) {
        if (text == null) {
            return Plan.NONE;
        }
        String[] part = text.split(" ");
        return new Plan(
                part[0].equals("-") ? null : day(Integer.parseInt(part[0])),
                part[1].equals("E"),
                Arrays.stream(part).skip(2).collect(Collectors.toSet()),
                stages);
    }
}
