package dev.proofmark.audit.sampling.usecase;

import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.usecase.ReadProgrammes;
import dev.proofmark.audit.sampling.domain.SiteSample;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Shows samples to the programme manager and to the programme's auditors. To the client they don't exist: it learns of a
 * visit from the audit's plan.
 */
@ApplicationScoped
public class ReadSamples {

    private final ReadProgrammes programmes;
    private final SiteSamples samples;

    public ReadSamples(ReadProgrammes programmes, SiteSamples samples) {
        this.programmes = programmes;
        this.samples = samples;
    }

    @WithSession
    public Uni<SiteSample> one(UUID programmeId, UUID sampleId, Actor actor) {
        return visible(programmeId, actor)
                .chain(programme -> samples.find(programmeId, sampleId))
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    @WithSession
    public Uni<Page<SiteSample>> list(UUID programmeId, PageRequest page, Actor actor) {
        return visible(programmeId, actor)
                .chain(programme -> samples.list(programmeId, page))
                .map(rows -> Pages.of(rows, page, SiteSample::sampleId));
    }

    private Uni<Programme> visible(UUID programmeId, Actor actor) {
        if (actor.isClient()) {
            return Uni.createFrom().failure(new RefusedException(Refusal.notFound()));
        }
        return programmes.one(programmeId, actor);
    }
}
