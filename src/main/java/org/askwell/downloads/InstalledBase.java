package org.askwell.downloads;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.askwell.customers.Contract;
import org.askwell.customers.Installation;

/**
 * Who has a product (R28).
 *
 * @param versions the customers whose contract covers it, by their codes, and the versions they run anywhere; none if that is
 *     not known
 */
public record InstalledBase(SortedMap<String, Set<String>> versions) {

    /** @return those whose contract covers the product on that day */
    public static InstalledBase of(String productCode, LocalDate day) {
        var versions = new TreeMap<String, Set<String>>();
        Contract.activeFor(productCode, day)
                .forEach(contract -> versions.put(contract.organisation.code, new TreeSet<>()));
        Installation.ofProduct(productCode)
                .forEach(each -> versions.computeIfPresent(each.organisationCode(), (code, known) -> {
                    known.add(each.version());
                    return known;
                }));
        return new InstalledBase(versions);
    }

    /** @return the customers that run a version the patch is for, or may run one, in the order of their codes */
    public List<String> affectedBy(Patch patch) {
        return versions.entrySet().stream()
                .filter(customer -> customer.getValue().isEmpty()
                        || customer.getValue().stream().anyMatch(patch::affects))
                .map(SortedMap.Entry::getKey)
                .toList();
    }
}
