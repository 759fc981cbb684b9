package org.askwell.customers;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.askwell.web.FormErrors;

/** Takes rows of one kind into the customer file. */
interface Importer {

    ImportKind kind();

    /** @return what is on file under the key of the row, if anything is; only of a row without a wrong key */
    Optional<Known> known(ImportRow row);

    /**
     * @param known what is on file, or nothing
     * @return what will be on file
     */
    Known wanted(ImportRow row, Map<CustomerFact, String> known);

    /**
     * @param known what is on file, or nothing
     * @return what is wrong with the row, by the keys of its facts
     */
    FormErrors errors(ImportRow row, Map<CustomerFact, String> known, ImportTree tree);

    /** Writes a row without errors. */
    void write(ImportRow row, Map<CustomerFact, String> known);

    /** @return everything on file, as rows */
    List<Map<CustomerFact, String>> all();
}
