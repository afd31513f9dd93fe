package dev.proofmark.audit.sampling.domain;

import dev.proofmark.audit.programme.domain.AuditPlace;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.ProgrammeIdentity;
import dev.proofmark.platform.rules.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides on the sites that an audit visits, and records how they were found (I-09). */
public final class SamplingDecisions {

    private SamplingDecisions() {}

    /**
     * What a sample is drawn from, beside the wish.
     *
     * @param sampleId new id of the sample
     * @param seed new and unguessable, so that nobody can choose by it
     * @param earlier every sample of the programme so far
     */
    public record Basis(
            UUID sampleId, String seed, ProgrammeIdentity programme, AuditScope scope, List<SiteSample> earlier) {
        public Basis {
            earlier = List.copyOf(earlier);
        }
    }

    public static Outcome<SiteSample, SamplingEvent> draw(SampleWish wish, Basis basis, String actor, LocalDate today) {
        int number = 1
                + basis.earlier().stream()
                        .filter(sample -> sample.place().equals(wish.place()))
                        .mapToInt(SiteSample::number)
                        .max()
                        .orElse(0);
        var objection = SamplingPolicy.objection(wish, basis.scope(), number > 1);
        return objection.isPresent()
                ? Outcome.refused(objection.get())
                : Outcome.accepted(sample(wish, basis, number, actor, today), SamplingEvent.RECORDED);
    }

    private static SiteSample sample(SampleWish wish, Basis basis, int number, String actor, LocalDate today) {
        var visited = visitedBefore(wish.place(), basis.earlier());
        var draw = new SiteDraw(basis.seed(), basis.scope(), visited);
        return new SiteSample(
                basis.sampleId(),
                basis.programme().programmeId(),
                basis.programme().certificationId(),
                wish.place(),
                number,
                basis.seed(),
                wish.provenEffective(),
                SamplingPolicy.centralFunction(basis.scope()).orElseThrow(),
                visited.stream().sorted(Comparator.comparing(UUID::toString)).toList(),
                wish.groups().stream().map(group -> drawn(group, wish, draw)).toList(),
                wish.reason(),
                actor,
                today);
    }

    private static DrawnGroup drawn(SiteGroup group, SampleWish wish, SiteDraw draw) {
        int minimum =
                SampleSize.minimum(wish.kind(), group.sites().size(), group.mayBeSampled(), wish.provenEffective());
        var wanted = group.wanted();
        return new DrawnGroup(group, minimum, draw.choose(group, wanted == null ? minimum : wanted));
    }

    /** The sites of the audits before this one in the cycle, of each by its last sample. */
    private static Set<UUID> visitedBefore(AuditPlace place, List<SiteSample> earlier) {
        Map<AuditPlace, SiteSample> latest = earlier.stream()
                .filter(sample -> sample.place().cycle() == place.cycle()
                        && sample.place().compareTo(place) < 0)
                .collect(Collectors.toMap(
                        SiteSample::place,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(SiteSample::number))));
        return latest.values().stream()
                .flatMap(sample -> sample.sites().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
