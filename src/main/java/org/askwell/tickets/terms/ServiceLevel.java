package org.askwell.tickets.terms;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import org.askwell.tickets.sla.CommitmentTable;

/** An edition of what is promised to customers of a kind (R7). */
@Entity
@Table(name = "service_level")
public class ServiceLevel extends Edition {

    /** The standard's own table, for contracts that name no other. */
    public static final String DEFAULT = "standard";

    /** As {@link CommitmentTable#parse} reads them. */
    @Column(nullable = false, updatable = false)
    public String commitments;

    public static Optional<ServiceLevel> inForce(String code) {
        return find("code = ?1 order by number desc", code).firstResultOptional();
    }

    /** @return the newest edition of each level */
    static List<ServiceLevel> all() {
        return inForce().list();
    }

    static PanacheQuery<ServiceLevel> inForce() {
        return find("from ServiceLevel s where s.number ="
                + " (select max(n.number) from ServiceLevel n where n.code = s.code) order by s.code");
    }

    public CommitmentTable table() {
        return CommitmentTable.parse(commitments);
    }
}
