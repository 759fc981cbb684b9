package org.askwell.customers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The demo's products and customers: one with active contracts, one whose contract for Ledger has run out. */
@ApplicationScoped
class DemoCustomers {

    @Inject
    Clock clock;

    @ConfigProperty(name = "askwell.demo", defaultValue = "false")
    boolean demo;

    @Transactional
    void create(@Observes @Priority(100) StartupEvent start) {
        if (!demo || Product.count() > 0) {
            return;
        }
        Product ledger = product("ledger", "Quillstone Ledger", "砚石账务", "5.4.2", "5.4", "5.3", "5.2", "5.1", "5.0");
        Product flow = product("flow", "Quillstone Flow", "砚石流程", "3.6.1", "3.6", "3.5", "3.4", "3.2", "3.0");
        Product people = product("people", "Quillstone People", "砚石人事", "4.3.0", "4.2", "4.1", "4.0");
        Product gate = product("gate", "Quillstone Gate", "砚石网关", "2.8.4", "2.8", "2.7", "2.6", "2.4", "2.0");
        product("report", "Quillstone Report", "砚石报表", "6.2.3", "6.2", "6.1", "6.0");

        LocalDate today = LocalDate.now(clock);
        Organisation harbor = organisation("harbor-bureau", "Harbor City Finance Bureau 海州市财政局");
        contract(harbor, ledger, "5.3", today.minusYears(1), today.plusYears(1));
        contract(harbor, gate, "2.7", today.minusYears(1), today.plusYears(1));
        contact(harbor, "林梅", "科员 accounting clerk", "mei.lin@harbor-bureau.example");
        contact(harbor, "Tom Reed", "head of IT 信息中心主任", "tom.reed@harbor-bureau.example");
        Organisation northfield = organisation("northfield", "Northfield Water Works 北田水务");
        contract(northfield, ledger, "5.1", today.minusYears(3), today.minusMonths(2));
        contract(northfield, people, "4.2", today.minusMonths(6), today.plusMonths(6));
        contract(northfield, flow, "3.5", today.minusMonths(6), today.plusMonths(6));
        contact(northfield, "Ana Costa", "payroll officer 薪酬专员", "ana.costa@northfield.example");
    }

    private static Product product(String code, String nameEn, String nameZh, String... versions) {
        var product = new Product();
        product.code = code;
        product.nameEn = nameEn;
        product.nameZh = nameZh;
        product.versions = List.of(versions);
        product.persist();
        return product;
    }

    private static Organisation organisation(String code, String name) {
        var organisation = new Organisation();
        organisation.code = code;
        organisation.name = name;
        organisation.persist();
        return organisation;
    }

    private void contract(Organisation customer, Product product, String version, LocalDate from, LocalDate to) {
        var contract = new Contract();
        contract.organisation = customer;
        contract.product = product;
        contract.startsOn = from;
        contract.endsOn = to;
        contract.persist();
        var installation = new Installation();
        installation.organisation = customer;
        installation.product = product;
        installation.environment = Installation.Environment.PRODUCTION;
        installation.version = version;
        installation.source = Installation.Source.SUPPORT;
        installation.recordedAt = clock.instant();
        installation.persist();
    }

    private static void contact(Organisation customer, String name, String position, String email) {
        var contact = new Contact();
        contact.organisation = customer;
        contact.name = name;
        contact.position = position;
        contact.email = email;
        contact.persist();
    }
}
