package org.askwell.customers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Viewer;
import org.askwell.web.Page;

/** A person to reach at a customer (R24), with or without an account. */
@Entity
public class Contact extends PanacheEntity {

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    public Organisation organisation;

    @Column(nullable = false)
    public String name;

    /** What the person does there, in the customer's words. */
    @Column(nullable = false)
    public String position;

    public String phone;

    public String email;

    /** @return a page of the organisation's people, by name */
    static Page<Contact> of(Organisation organisation, int number, int size) {
        var all = Contact.<Contact>find("organisation = ?1 order by name, id", organisation);
        return new Page<>(all.page(number - 1, size).list(), number, size, all.count());
    }

    static Optional<Contact> of(Organisation organisation, Long id) {
        return find("organisation = ?1 and id = ?2", organisation, id).firstResultOptional();
    }

    /** @return people whose name, telephone or mail has the words in it, by name; only staff looks for people */
    public static List<Contact> visibleTo(Viewer viewer, String words, int atMost) {
        return viewer.staff()
                ? Contact.<Contact>find(
                                "from Contact c join fetch c.organisation where locate(?1, lower(c.name)) > 0"
                                        + " or locate(?1, c.phone) > 0 or locate(?1, lower(c.email)) > 0 order by c.name, c.id",
                                words.toLowerCase(Locale.ROOT))
                        .page(0, atMost)
                        .list()
                : List.of();
    }
}
