package org.askwell.tickets.terms;

import jakarta.ws.rs.core.MultivaluedMap;

/** Reads what stands in a form whose fields follow from what is edited. */
final class TermsForm {

    private TermsForm() {}

    static String text(MultivaluedMap<String, String> form, String field) {
        String text = form.getFirst(field);
        return text == null ? "" : text.strip();
    }

    static TermsName fresh(MultivaluedMap<String, String> form) {
        return new TermsName(text(form, "code"), text(form, "nameEn"), text(form, "nameZh"), null);
    }

    /** An edition that is no number is one that is not in force. */
    static TermsName edited(String code, MultivaluedMap<String, String> form) {
        String number = text(form, "number");
        return new TermsName(
                code,
                text(form, "nameEn"),
                text(form, "nameZh"),
                number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0);
    }
}
