package org.askwell.tickets.intake;

import java.util.List;

import org.askwell.customers.Product;
import org.askwell.tickets.Channel;
import org.askwell.tickets.Reply;
import org.askwell.tickets.Severity;
import org.askwell.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** A request as support writes it down, with the caller if that is somebody new. */
public class IntakeForm {

    static final int TITLE_CHARACTERS = 200;
    static final int SHORT_CHARACTERS = 60;
    private static final int NAME_CHARACTERS = 120;
    private static final int MAIL_CHARACTERS = 254;
    private static final String PHONE = "[0-9+()/ -]{3,40}";
    private static final String MAIL = "[^\\s@<>\"(),:;\\\\\\p{Cntrl}]+@[^\\s@<>\"(),:;\\\\\\p{Cntrl}]+";

    /** Those that somebody of support hears or holds; the others come in by themselves. */
    private static final List<Channel> CHANNELS = List.of(Channel.PHONE, Channel.FAX, Channel.WALK_IN);

    @RestForm
    public String caller;

    @RestForm
    public String organisation;

    @RestForm
    public String name;

    @RestForm
    public String position;

    @RestForm
    public String phone;

    @RestForm
    public String email;

    @RestForm
    public String channel;

    @RestForm
    public String title;

    @RestForm
    public String description;

    @RestForm
    public String product;

    @RestForm
    public String version;

    @RestForm
    public String severity;

    /** Whether whoever writes it down works on it. */
    @RestForm
    public boolean take;

    static IntakeForm blank(String caller, String organisation) {
        var form = new IntakeForm();
        form.caller = caller;
        form.organisation = organisation;
        form.channel = Channel.PHONE.name();
        form.take = true;
        return form.filled();
    }

    /** @return this form with nothing in the fields that were not sent */
    IntakeForm filled() {
        caller = given(caller);
        organisation = given(organisation);
        name = given(name);
        position = given(position);
        phone = given(phone);
        email = given(email);
        channel = given(channel);
        title = given(title);
        description = given(description);
        product = given(product);
        version = given(version);
        severity = given(severity);
        return this;
    }

    private static String given(String value) {
        return value == null ? "" : value;
    }

    public List<Channel> channels() {
        return CHANNELS;
    }

    public Severity[] severities() {
        return Severity.values();
    }

    /** @return what is wrong with the form, in its order */
    FormErrors check(IntakeMessages words) {
        var errors = FormErrors.none();
        if (caller.isEmpty()) {
            errors.text("name", name, NAME_CHARACTERS, words.nameMissing(), words.tooLong(NAME_CHARACTERS));
            limit(errors, "position", position, NAME_CHARACTERS, words);
            if (!phone.isBlank() && !phone.strip().matches(PHONE)) {
                errors.add("phone", words.phoneWrong());
            }
            if (!email.isBlank()
                    && (email.length() > MAIL_CHARACTERS || !email.strip().matches(MAIL))) {
                errors.add("email", words.emailWrong());
            }
        }
        if (CHANNELS.stream().noneMatch(each -> each.name().equals(channel))) {
            errors.add("channel", words.channelMissing());
        }
        errors.text("title", title, TITLE_CHARACTERS, words.titleMissing(), words.tooLong(TITLE_CHARACTERS));
        limit(errors, "description", description, Reply.MAX_TEXT, words);
        if (!product.isEmpty() && Product.withCode(product).isEmpty()) {
            errors.add("product", words.productUnknown());
        }
        limit(errors, "version", version, SHORT_CHARACTERS, words);
        if (!severity.matches("[ABCD]")) {
            errors.add("severity", words.severityMissing());
        }
        return errors;
    }

    private static void limit(FormErrors errors, String field, String value, int limit, IntakeMessages words) {
        if (value.codePointCount(0, value.length()) > limit) {
            errors.add(field, words.tooLong(limit));
        }
    }
}
