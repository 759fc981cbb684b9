package org.askwell.downloads.grants;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Language;
import org.askwell.web.Page;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.SortNatural;

/** Customers who get patches together, such as pilots before all others, or those who may have what is under export control. */
@Entity
@Table(name = "customer_group")
public class CustomerGroup extends PanacheEntity {

    @Version
    public int version;

    @Column(nullable = false, updatable = false)
    public String code;

    @Column(name = "name_en", nullable = false)
    public String nameEn;

    @Column(name = "name_zh", nullable = false)
    public String nameZh;

    /** The codes of the customers. */
    @ElementCollection
    @CollectionTable(name = "customer_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "organisation_code")
    @SortNatural
    @BatchSize(size = Page.MAX_SIZE)
    public SortedSet<String> members = new TreeSet<>();

    /** Whether its customers may have patches that are under export control. */
    @Column(name = "export_cleared", nullable = false)
    public boolean exportCleared;

    static Optional<CustomerGroup> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    static Page<CustomerGroup> page(int number, int size) {
        return new Page<>(
                CustomerGroup.<CustomerGroup>find("order by code")
                        .page(number - 1, size)
                        .list(),
                number,
                size,
                count());
    }

    /** @return as many as a plan can name, in the order of their codes */
    static List<CustomerGroup> choices() {
        return CustomerGroup.<CustomerGroup>find("order by code")
                .page(0, Page.MAX_SIZE)
                .list();
    }

    /** Takes in who is new and leaves out who is not named any more; the others' rows stay. */
    void consistOf(Collection<String> codes) {
        members.retainAll(codes);
        members.addAll(codes);
    }

    String name(Language language) {
        return language == Language.ZH ? nameZh : nameEn;
    }
}
