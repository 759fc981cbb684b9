package org.askwell.knowledge.search;

import java.util.List;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

/**
 * A piece of a solved ticket: its title, the question as its customer asked it, its error code or a part of the description
 * or of the solution. It has a table and an index of its own, so that no article's rank, count or confidence depends on
 * what a ticket says (T06).
 */
@Entity
@Table(name = "solved_passage")
@Indexed(index = "solved")
public class SolvedPassage extends Piece {

    @GenericField
    @Column(name = "ticket_id", nullable = false, updatable = false)
    public Long ticketId;

    static List<SolvedPassage> of(Long ticket) {
        return list("ticketId", ticket);
    }

    /** @return whether it says the same of the same product, by a model that is in use */
    boolean stillSays(SolvedPassage wanted) {
        return role == wanted.role
                && hash.equals(wanted.hash)
                && Objects.equals(productCode, wanted.productCode)
                && !outdated();
    }
}
