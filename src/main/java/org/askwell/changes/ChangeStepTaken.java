package org.askwell.changes;

/**
 * Something was done with a change.
 *
 * @param number as shown, for example CR-1024
 * @param state where it led
 * @param organisationCode the customer
 * @param productCode what is to be changed, or null
 * @param ownerId who is in charge of it at the vendor's, or null before there is a plan
 * @param byId who did it
 * @param words what those who are told should read of it, or null
 */
public record ChangeStepTaken(
        String number,
        String title,
        Step step,
        ChangeState state,
        String organisationCode,
        String productCode,
        Long requesterId,
        Long ownerId,
        Long byId,
        String words) {

    static ChangeStepTaken of(ChangeRequest change, ChangeRecord record, String words) {
        return new ChangeStepTaken(
                change.number,
                change.title,
                record.step,
                record.state,
                change.organisationCode,
                change.productCode,
                change.requester.id,
                change.owner == null ? null : change.owner.id,
                record.by.id,
                words);
    }
}
