package dev.proofmark.audit.sampling.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.programme.domain.Agreement;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.usecase.Programmes;
import dev.proofmark.audit.sampling.domain.SampleWish;
import dev.proofmark.audit.sampling.domain.SamplingDecisions;
import dev.proofmark.audit.sampling.domain.SamplingDecisions.Basis;
import dev.proofmark.audit.sampling.domain.SiteSample;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The programme manager has the sites drawn that an audit visits (I-09). */
@ApplicationScoped
public class SampleSites {

    private final Programmes programmes;
    private final SiteSamples samples;

    public SampleSites(Programmes programmes, SiteSamples samples) {
        this.programmes = programmes;
        this.samples = samples;
    }

    /**
     * The sample, recorded for good.
     *
     * @param seed new and unguessable
     */
    public Uni<SiteSample> handle(UUID programmeId, SampleWish wish, String seed, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.PROGRAMME_MANAGER);
        return programmes
                .find(programmeId)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .chain(programme -> samples.ofProgramme(programmeId)
                        .map(earlier -> sample(wish, basis(programme, seed, earlier), context)))
                .chain(samples::add);
    }

    private static SiteSample sample(SampleWish wish, Basis basis, CommandContext context) {
        return SamplingDecisions.draw(wish, basis, context.actor().personId(), context.today())
                .orThrow()
                .state();
    }

    /** A programme without a signed agreement has no sites yet, and nobody is shown it. */
    private static Basis basis(Programme programme, String seed, List<SiteSample> earlier) {
        Agreement agreement = programme.agreement();
        if (agreement == null) {
            throw new RefusedException(Refusal.notFound());
        }
        return new Basis(Ids.next(), seed, programme.identity(), agreement.scope(), earlier);
    }
}
