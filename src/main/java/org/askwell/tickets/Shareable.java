package org.askwell.tickets;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Version;
import jakarta.ws.rs.ForbiddenException;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;

/** What somebody of support keeps for themselves, or a supervisor for everybody of support. */
@MappedSuperclass
public abstract class Shareable extends PanacheEntity {

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", updatable = false)
    public Account owner;

    @Column(nullable = false)
    public boolean shared;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    /** Gives a new one to the viewer. */
    public void give(Viewer viewer, Instant now) {
        owner = Account.findById(viewer.accountId());
        createdAt = now;
    }

    /** @return whether the viewer may change it: its owner, or a supervisor if it is shared */
    public boolean changeableBy(Viewer viewer) {
        return viewer.support() && (shared ? viewer.has(Role.SUPERVISOR) : owner.id.equals(viewer.accountId()));
    }

    /** @throws OptimisticLockException if this is not the version that was seen */
    public void expect(Integer seen) {
        if (seen == null || seen != version) {
            throw new OptimisticLockException();
        }
    }

    /**
     * Lets nobody else add to what the owner has until the end of the transaction, so that it can be counted.
     *
     * @throws ForbiddenException if somebody else than a supervisor wants to share it
     */
    public void hold(Viewer viewer, boolean sharing) {
        if (sharing && !viewer.has(Role.SUPERVISOR)) {
            throw new ForbiddenException();
        }
        Account.lock(owner.id);
    }
}
