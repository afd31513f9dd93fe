package dev.proofmark.audit.sampling.domain;

import dev.proofmark.audit.programme.domain.AuditPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sites that an audit visits, with everything that is needed to draw them again. Recorded for good.
 *
 * @param place which audit of the programme
 * @param number counts the samples of this audit of the programme, 1 upwards: the highest holds
 * @param seed what chance was drawn from
 * @param centralFunction the site from which the system is led: every audit visits it
 * @param visited sites in earlier samples of this cycle
 * @param reason why the audit was sampled again
 * @param recordedBy opaque person id
 */
public record SiteSample(
        UUID sampleId,
        UUID programmeId,
        UUID certificationId,
        AuditPlace place,
        int number,
        String seed,
        boolean provenEffective,
        UUID centralFunction,
        List<UUID> visited,
        List<DrawnGroup> groups,
        @Nullable String reason,
        String recordedBy,
        LocalDate recordedOn) {

    public SiteSample {
        visited = List.copyOf(visited);
        groups = List.copyOf(groups);
    }

    /** Everything that the audit visits. */
    public Set<UUID> sites() {
        var chosen = groups.stream().flatMap(group -> group.chosen().stream()).map(ChosenSite::siteId);
        return Stream.concat(Stream.of(centralFunction), chosen).collect(Collectors.toUnmodifiableSet());
    }
}
