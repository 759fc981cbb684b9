package org.askwell.downloads;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** How a delivery ended; there is none while it is under way, and after the portal was stopped meanwhile. */
@Entity
@Table(name = "download_end")
public class DownloadEnd extends PanacheEntityBase {

    @Id
    @Column(name = "download_id", updatable = false)
    public Long downloadId;

    @Column(name = "ended_at", nullable = false, updatable = false)
    public Instant endedAt;

    /** Whether all of the part was handed to the connection; false if it broke before. */
    @Column(nullable = false, updatable = false)
    public boolean complete;
}
