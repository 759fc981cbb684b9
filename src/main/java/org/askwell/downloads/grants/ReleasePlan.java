package org.askwell.downloads.grants;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
import org.hibernate.annotations.OptimisticLock;

/** To whom a patch goes when, of those who have a right to it. A patch without a plan goes to all of them at once. */
@Entity
@Table(name = "release_plan")
public class ReleasePlan extends PanacheEntityBase {

    private static final int ROUND = 20;

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

    /** The last day on which those who have it by then were told, or null. It is no change of what was laid down. */
    @Column(name = "told_on")
    @OptimisticLock(excluded = true)
    public LocalDate toldOn;

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
        return ReleasePlan.<ReleasePlan>list(
                        "from ReleasePlan r left join fetch r.stages s left join fetch s.group where r.patch = ?1",
                        patch)
                .stream()
                .findFirst();
    }

    static ReleasePlan begin(Patch patch) {
        var plan = new ReleasePlan();
        plan.patch = patch;
        return plan;
    }

    /**
     * @return some plans of published patches of which not everybody was told who has them by that day, locked until the
     *     transaction ends; what another node looks at is passed over
     */
    @SuppressWarnings("unchecked")
    static List<ReleasePlan> lockUntold(LocalDate day) {
        return getEntityManager()
                .createNativeQuery(
                        "select r.* from release_plan r join patch p on p.id = r.patch_id where p.state = 'PUBLISHED'"
                                + " and (r.told_on is null or r.told_on < least(:day, r.opens_on)) and r.opens_on is not null"
                                + " order by r.patch_id limit :round for update of r skip locked",
                        ReleasePlan.class)
                .setParameter("day", day)
                .setParameter("round", ROUND)
                .getResultList();
    }

    /** @return for which customers, by their codes, it has begun by that day; null is for somebody of none */
    Predicate<String> begunBy(LocalDate day) {
        if (opensOn == null || !opensOn.isAfter(day)) {
            return customer -> true;
        }
        Set<String> early = stages.stream()
                .filter(stage -> !stage.startsOn.isAfter(day))
                .flatMap(stage -> stage.group.members.stream())
                .collect(Collectors.toCollection(HashSet::new));
        return early::contains;
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
