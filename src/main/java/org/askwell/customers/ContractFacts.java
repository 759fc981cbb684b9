package org.askwell.customers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.askwell.accounts.Language;
import org.askwell.web.FormErrors;

/**
 * What is entered about a contract, not yet checked.
 *
 * @param number what both sides call the contract, or empty
 * @param product the main product's code
 * @param alsoCovered the codes of further products
 * @param startsOn a date as ISO 8601 has it
 * @param endsOn the last day, as ISO 8601 has it
 * @param warrantyEndsOn the last day without charge, as ISO 8601 has it, or empty
 * @param serviceLevel the code of a service level, or empty
 * @param calendar the code of a calendar, or empty
 * @param approver the user name of whoever approves changes, or empty for any of the customer's managers
 * @param patchApproval the name of a {@link PatchApproval}, or empty for whoever the release plan of the patch names
 * @param version the state of the contract that was edited, or null for a new one
 */
record ContractFacts(
        String number,
        String product,
        List<String> alsoCovered,
        String startsOn,
        String endsOn,
        String warrantyEndsOn,
        String serviceLevel,
        String calendar,
        String approver,
        String patchApproval,
        Integer version) {

    private static final int NUMBER_CHARACTERS = 60;

    static ContractFacts none() {
        return new ContractFacts("", "", List.of(), "", "", "", "", "", "", "", null);
    }

    static ContractFacts of(Contract contract) {
        return new ContractFacts(
                text(contract.number),
                contract.product.code,
                contract.alsoCovered.stream()
                        .map(product -> product.code)
                        .sorted()
                        .toList(),
                contract.startsOn.toString(),
                contract.endsOn.toString(),
                text(contract.warrantyEndsOn),
                text(contract.serviceLevel),
                text(contract.calendar),
                contract.approver == null ? "" : contract.approver.username,
                text(contract.patchApproval),
                contract.version);
    }

    /**
     * @param organisation whose contract it is
     * @param id the contract that is edited, or null
     */
    FormErrors errors(
            Organisation organisation,
            Long id,
            CustomersMessages words,
            CustomerFileMessages more,
            ContractTerms terms) {
        var errors = FormErrors.none();
        if (given(number)) {
            errors.text("number", number, NUMBER_CHARACTERS, "", words.errorTooLong(NUMBER_CHARACTERS));
            if (Contract.numbered(organisation, number)
                    .filter(other -> !other.id.equals(id))
                    .isPresent()) {
                errors.add("number", more.errorTaken());
            }
        }
        if (product == null || Product.withCode(product).isEmpty()) {
            errors.add("product", words.errorProduct());
        }
        if (alsoCovered.stream().anyMatch(code -> Product.withCode(code).isEmpty())) {
            errors.add("alsoCovered", words.errorProduct());
        }
        LocalDate first = day(startsOn);
        LocalDate last = day(endsOn);
        if (first == null) {
            errors.add("startsOn", words.errorDay());
        }
        if (last == null) {
            errors.add("endsOn", words.errorDay());
        } else if (first != null && last.isBefore(first)) {
            errors.add("endsOn", words.errorPeriod());
        }
        LocalDate warranty = given(warrantyEndsOn) ? day(warrantyEndsOn) : last;
        if (given(warrantyEndsOn) && warranty == null) {
            errors.add("warrantyEndsOn", words.errorDay());
        } else if (first != null && last != null && (warranty.isBefore(first) || warranty.isAfter(last))) {
            errors.add("warrantyEndsOn", words.errorWarranty());
        }
        if (given(approver) && Approvers.of(organisation, approver).isEmpty()) {
            errors.add("approver", more.errorApprover());
        }
        if (given(patchApproval) && PatchApproval.named(patchApproval).isEmpty()) {
            errors.add("patchApproval", more.errorPatchApproval());
        }
        known("serviceLevel", serviceLevel, terms.levels(Language.EN), errors, words);
        known("calendar", calendar, terms.calendars(Language.EN), errors, words);
        return errors;
    }

    private static void known(
            String field, String code, List<ContractTerms.Term> terms, FormErrors errors, CustomersMessages words) {
        if (given(code) && terms.stream().noneMatch(term -> term.code().equals(code))) {
            errors.add(field, words.errorTerm());
        }
    }

    /** Only after {@link #errors} found none. */
    void copyTo(Contract contract) {
        contract.number = given(number) ? number : null;
        contract.product = Product.withCode(product).orElseThrow();
        contract.alsoCovered = alsoCovered.stream()
                .filter(code -> !code.equals(product))
                .map(code -> Product.withCode(code).orElseThrow())
                .collect(Collectors.toCollection(HashSet::new));
        contract.startsOn = day(startsOn);
        contract.endsOn = day(endsOn);
        contract.warrantyEndsOn = given(warrantyEndsOn) ? day(warrantyEndsOn) : null;
        contract.serviceLevel = given(serviceLevel) ? serviceLevel : null;
        contract.calendar = given(calendar) ? calendar : null;
        contract.approver =
                given(approver) ? Approvers.of(contract.organisation, approver).orElseThrow() : null;
        contract.patchApproval = PatchApproval.named(patchApproval).orElse(null);
    }

    /** @return the facts in one line, for the record of changes */
    String line() {
        return Stream.of(
                        number,
                        product,
                        String.join(" ", alsoCovered),
                        startsOn + "–" + endsOn,
                        warrantyEndsOn,
                        serviceLevel,
                        calendar,
                        approver,
                        patchApproval)
                .map(fact -> given(fact) ? fact : "–")
                .collect(Collectors.joining(" · "));
    }

    /** @return what to call it in the record of changes */
    String name() {
        return given(number) ? number : product + " " + startsOn + "–" + endsOn;
    }

    Known known() {
        return new Known()
                .with(CustomerFact.NUMBER, number)
                .with(CustomerFact.PRODUCT, product)
                .with(CustomerFact.ALSO_COVERED, String.join(" ", alsoCovered))
                .with(CustomerFact.STARTS_ON, startsOn)
                .with(CustomerFact.ENDS_ON, endsOn)
                .with(CustomerFact.WARRANTY_ENDS_ON, warrantyEndsOn)
                .with(CustomerFact.SERVICE_LEVEL, serviceLevel)
                .with(CustomerFact.CALENDAR, calendar)
                .with(CustomerFact.APPROVER, approver)
                .with(CustomerFact.PATCH_APPROVAL, patchApproval);
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static String text(Object fact) {
        return fact == null ? "" : fact.toString();
    }

    /** @return null unless it is a date as ISO 8601 has it */
    static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
