package org.askwell.customers;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.customers.Installation.Environment;
import org.askwell.customers.Installation.Source;

/** Keeps which versions of which products run at the customers. */
@ApplicationScoped
public class Installations {

    @Inject
    EntityManager database;

    @Inject
    CurrentUser user;

    @Inject
    CustomerHistory history;

    @Inject
    Clock clock;

    /**
     * Records that the customer runs a version in production since today, as its people say.
     *
     * @param by who says so, or whose product does
     */
    @Transactional
    public void reported(String organisationCode, Product product, String version, Account by) {
        Organisation.withCode(organisationCode)
                .ifPresent(organisation -> record(
                        organisation,
                        product,
                        Environment.PRODUCTION,
                        version,
                        LocalDate.now(clock),
                        Source.CUSTOMER,
                        by));
    }

    /** @param facts checked ones */
    @Transactional
    Installation record(Organisation organisation, InstallationFacts facts) {
        return record(
                organisation,
                Product.withCode(facts.product()).orElseThrow(),
                facts.chosenEnvironment(),
                facts.version(),
                facts.day(),
                user.viewer().staff() ? Source.SUPPORT : Source.CUSTOMER,
                user.account());
    }

    private Installation record(
            Organisation of,
            Product product,
            Environment environment,
            String version,
            LocalDate since,
            Source source,
            Account by) {
        // The row that two people make at once has nothing to wait at but its organisation.
        Organisation organisation = database.find(Organisation.class, of.id, LockModeType.PESSIMISTIC_WRITE);
        Installation installation = Installation.of(organisation, product.code, environment)
                .orElseGet(() -> fresh(organisation, product, environment));
        Known before = installation.known();
        installation.version = version;
        installation.since = since;
        installation.source = source;
        installation.recordedAt = clock.instant();
        installation.recordedBy = by;
        installation.persistAndFlush();
        history.note(organisation, CustomerSubject.INSTALLATION, name(installation), before, installation.known(), by);
        return installation;
    }

    private static Installation fresh(Organisation organisation, Product product, Environment environment) {
        var installation = new Installation();
        installation.organisation = organisation;
        installation.product = product;
        installation.environment = environment;
        return installation;
    }

    /** @throws NotFoundException if the customer has no such installation */
    @Transactional
    void remove(Organisation organisation, String product, Environment environment) {
        Installation installation =
                Installation.of(organisation, product, environment).orElseThrow(NotFoundException::new);
        history.note(organisation, CustomerSubject.INSTALLATION, name(installation), installation.known(), new Known());
        installation.delete();
    }

    private static String name(Installation installation) {
        return installation.product.code + " " + installation.environment;
    }
}
