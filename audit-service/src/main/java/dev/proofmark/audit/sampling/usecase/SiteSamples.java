package dev.proofmark.audit.sampling.usecase;

import dev.proofmark.audit.sampling.domain.SiteSample;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The samples that there are; within the session or transaction under way. */
public interface SiteSamples {

    Uni<SiteSample> add(SiteSample sample);

    Uni<Optional<SiteSample>> find(UUID programmeId, UUID sampleId);

    /** Every sample of a programme, to draw the next one from. */
    Uni<List<SiteSample>> ofProgramme(UUID programmeId);

    /** Those of a programme, one row more than the page has, the first first. */
    Uni<List<SiteSample>> list(UUID programmeId, PageRequest page);
}
