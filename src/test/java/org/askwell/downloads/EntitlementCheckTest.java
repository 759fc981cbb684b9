package org.askwell.downloads;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.testsupport.TestServers;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R2: what a decision costs. */
@QuarkusTest
@WithTestResource(TestServers.class)
class EntitlementCheckTest {

    /** Counts the statements of a session. */
    private record Executed(AtomicInteger count) implements SessionEventListener {

        @Override
        public void jdbcExecuteStatementStart() {
            count.incrementAndGet();
        }
    }

    @Inject
    EntitlementCheck entitlements;

    @Inject
    Session database;

    @Test
    void any_number_of_patches_costs_one_statement_and_those_that_need_no_facts_none() {
        var mei = new Viewer(1L, "harbor-bureau", Set.of(Role.CUSTOMER), Language.EN);
        var ray = new Viewer(2L, null, Set.of(Role.RELEASE_MANAGER), Language.EN);

        assertThat(statements(mei)).isEqualTo(1);
        assertThat(statements(ray)).isZero();
        assertThat(statements(Viewer.anonymous(Language.EN))).isZero();
    }

    private int statements(Viewer viewer) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Patch> patches = Patch.listAll();
            assertThat(patches).hasSizeGreaterThan(2);
            var executed = new Executed(new AtomicInteger());
            database.addEventListeners(executed);
            assertThat(entitlements.of(viewer, patches)).hasSize(patches.size());
            return executed.count().get();
        });
    }
}
