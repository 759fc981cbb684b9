package org.askwell.changes;

import org.askwell.web.FormErrors;

/** What was entered for a step cannot be taken. Answers 400 with the fields, or the form again. */
public class EntryException extends RuntimeException {

    private final FormErrors errors;

    EntryException(FormErrors errors) {
        super(errors.byField().keySet().toString());
        this.errors = errors;
    }

    public FormErrors errors() {
        return errors;
    }
}
