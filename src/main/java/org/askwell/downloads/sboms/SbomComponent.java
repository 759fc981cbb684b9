package org.askwell.downloads.sboms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.askwell.web.Page;

/** One of the parts that an SBOM names; what the document does not say is empty. */
@Entity
@Table(name = "sbom_component")
public class SbomComponent extends PanacheEntityBase {

    /** A document names thousands, which are inserted at once. */
    private static final int AT_ONCE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sbom_component_seq")
    @SequenceGenerator(name = "sbom_component_seq", sequenceName = "sbom_component_seq", allocationSize = AT_ONCE)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sbom_id", updatable = false)
    public Sbom sbom;

    /** Where it stands in the document, from 0. */
    @Column(nullable = false, updatable = false)
    public int position;

    @Column(nullable = false, updatable = false)
    public String type;

    @Column(nullable = false, updatable = false)
    public String name;

    @Column(nullable = false, updatable = false)
    public String version;

    @Column(nullable = false, updatable = false)
    public String licences;

    /** The package URL. */
    @Column(nullable = false, updatable = false)
    public String purl;

    static SbomComponent of(Sbom sbom, int position, ComponentRow row) {
        var component = new SbomComponent();
        component.sbom = sbom;
        component.position = position;
        component.type = row.type();
        component.name = row.name();
        component.version = row.version();
        component.licences = row.licences();
        component.purl = row.purl();
        return component;
    }

    /** @return one page of the parts, as the document orders them */
    static Page<ComponentRow> of(Sbom sbom, int number, int size) {
        var all = SbomComponent.<SbomComponent>find("sbom = ?1 order by position", sbom);
        return new Page<>(all.page(number - 1, size).list(), number, size, all.count()).map(ComponentRow::of);
    }
}
