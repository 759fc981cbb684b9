package org.askwell.downloads.grants;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** From when on a group of customers gets a patch. */
@Entity
@Table(name = "release_stage")
public class ReleaseStage extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "patch_id", updatable = false)
    public ReleasePlan plan;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id", updatable = false)
    public CustomerGroup group;

    @Column(name = "starts_on", nullable = false)
    public LocalDate startsOn;
}
