package org.askwell.tickets;

/** How tickets are found by their texts: these are searched first, by their own index, and once for all tickets. */
final class TicketText {

    private TicketText() {}

    /**
     * @param notes whether internal notes count, too
     * @param words the name of a parameter, in the syntax of {@code tsquery}
     * @return in HQL, that one of the texts of a ticket {@code t} has the words
     */
    static String has(boolean notes, String words) {
        return "cast(sql('? = any(array(select x.ticket_id from ticket_text x where x.words @@ cast(? as tsquery)"
                + (notes ? "" : " and not x.internal") + "))', t.id, :" + words + ") as Boolean) = true";
    }
}
