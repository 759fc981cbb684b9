package org.askwell.downloads.grants;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.askwell.downloads.Decider;
import org.askwell.downloads.Patch;

/** To whom a patch goes when, of those who have a right to it. A patch without a plan goes to all of them at once. */
@Entity
@Table(name = "release_plan")
public class ReleasePlan extends PanacheEntityBase {

    @Id
    @Column(name = "patch_id")
    public Long id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "patch_id")
    public Patch patch;

    @Version
    public int version;

    /** The first day on which everybody gets it; null for at once, and then there are no stages. */
    @Column(name = "opens_on")
    public LocalDate opensOn;

    /** Whether only customers who are cleared get it. */
    @Column(name = "export_controlled", nullable = false)
    public boolean exportControlled;

    /** Who has to agree when somebody without a contract asks for it. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Decider decider = Decider.RELEASE_MANAGER;

    /** The codes of the service levels whose contracts include it; empty for all of them. */
    @Column(nullable = false)
    public List<String> levels = List.of();

    /** The groups that get it before that day. */
    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    public Set<ReleaseStage> stages = new LinkedHashSet<>();

    static Optional<ReleasePlan> of(Patch patch) {
        return find("from ReleasePlan r left join fetch r.stages s left join fetch s.group where r.patch = ?1", patch)
                .firstResultOptional();
    }

    static ReleasePlan begin(Patch patch) {
        var plan = new ReleasePlan();
        plan.patch = patch;
        return plan;
    }

    /** @return the stages, the first one first */
    List<ReleaseStage> inOrder() {
        return stages.stream()
                .sorted(Comparator.comparing((ReleaseStage stage) -> stage.startsOn)
                        .thenComparing(stage -> stage.group.code))
                .toList();
    }

    /** Lets a group have it from that day on; null for not before all others. */
    void stage(CustomerGroup group, LocalDate day) {
        Optional<ReleaseStage> known =
                stages.stream().filter(stage -> stage.group.equals(group)).findFirst();
        if (day == null) {
            known.ifPresent(stages::remove);
        } else {
            known.orElseGet(() -> add(group)).startsOn = day;
        }
    }

    private ReleaseStage add(CustomerGroup group) {
        var stage = new ReleaseStage();
        stage.plan = this;
        stage.group = group;
        stages.add(stage);
        return stage;
    }
}
