package dev.proofmark.audit.sampling.web;

import dev.proofmark.audit.sampling.domain.ChosenSite;
import dev.proofmark.audit.sampling.domain.DrawnGroup;
import dev.proofmark.audit.sampling.domain.GroupedSite;
import dev.proofmark.audit.sampling.domain.SiteSample;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sample as it is shown.
 *
 * @param seed sort a group's sites by the SHA-256 of {@code <seed>:<siteId>} to do the chance again
 * @param visited sites in earlier samples of this cycle
 */
record SampleView(
        UUID id,
        UUID programmeId,
        UUID certificationId,
        String kind,
        int cycle,
        int sequence,
        int number,
        String seed,
        boolean provenEffective,
        UUID centralFunction,
        List<UUID> visited,
        List<DrawnGroupView> groups,
        @Nullable String reason,
        String recordedBy,
        LocalDate recordedOn) {

    /** A group and what was chosen of it. */
    record DrawnGroupView(
            String name, boolean mayBeSampled, List<GroupedSiteView> sites, int minimum, List<ChosenSiteView> chosen) {}

    /** A site of a group. */
    record GroupedSiteView(UUID siteId, String risk) {}

    /** A site that the audit visits, and why it was chosen. */
    record ChosenSiteView(UUID siteId, String chosenBy) {}

    static SampleView of(SiteSample sample) {
        return new SampleView(
                sample.sampleId(),
                sample.programmeId(),
                sample.certificationId(),
                sample.place().kind().name(),
                sample.place().cycle(),
                sample.place().sequence(),
                sample.number(),
                sample.seed(),
                sample.provenEffective(),
                sample.centralFunction(),
                sample.visited(),
                sample.groups().stream().map(SampleView::group).toList(),
                sample.reason(),
                sample.recordedBy(),
                sample.recordedOn());
    }

    private static DrawnGroupView group(DrawnGroup drawn) {
        return new DrawnGroupView(
                drawn.group().name(),
                drawn.group().mayBeSampled(),
                drawn.group().sites().stream().map(SampleView::site).toList(),
                drawn.minimum(),
                drawn.chosen().stream().map(SampleView::chosen).toList());
    }

    private static GroupedSiteView site(GroupedSite site) {
        return new GroupedSiteView(site.siteId(), site.risk().name());
    }

    private static ChosenSiteView chosen(ChosenSite site) {
        return new ChosenSiteView(site.siteId(), site.reason().name());
    }
}
