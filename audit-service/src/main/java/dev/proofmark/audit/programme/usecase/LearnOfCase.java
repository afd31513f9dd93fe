package dev.proofmark.audit.programme.usecase;

import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.audit.programme.domain.ProgrammeIdentity;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.audit.programme.domain.SurveillanceInterval;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what other services tell of a case. Topics have no order among them: whichever event is seen first begins the
 * programme, the others complete it. Only what is audited has a programme: for a product there is nothing to plan.
 */
@ApplicationScoped
public class LearnOfCase {

    private final Programmes programmes;
    private final ProgrammeChanges changes;
    private final AuditedSchemes schemes;
    private final SurveillanceInterval interval;

    public LearnOfCase(
            Programmes programmes, ProgrammeChanges changes, AuditedSchemes schemes, ProgrammeConfig config) {
        this.programmes = programmes;
        this.changes = changes;
        this.schemes = schemes;
        this.interval = new SurveillanceInterval(config.surveillanceIntervalMonths());
    }

    /**
     * Which case an event speaks of.
     *
     * @param applicationId null where there was none: the body took the certification over
     * @param opens whether it is about what opens a certification here; what follows leaves the programme as it is
     */
    public record Case(
            UUID certificationId,
            UUID organisationId,
            @Nullable UUID applicationId,
            SchemeVersion scheme,
            boolean opens) {}

    public Uni<Void> handle(Case told, ProgrammeCommand.News news, CommandContext context) {
        return told.opens() && schemes.audit(told.scheme())
                ? learn(told, news, context)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> learn(Case told, ProgrammeCommand.News news, CommandContext context) {
        return programmes
                .ofCertification(told.certificationId())
                .map(known -> known.orElseGet(() -> begun(told)))
                .chain(programme -> changes.carryOut(programme, news, context))
                .replaceWithVoid();
    }

    /** For news that can't come before the certificate's: the programme exists. */
    public Uni<Void> handle(UUID certificationId, ProgrammeCommand.News news, CommandContext context) {
        return programmes
                .ofCertification(certificationId)
                .chain(known -> known.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : changes.carryOut(known.get(), news, context).replaceWithVoid());
    }

    private Programme begun(Case told) {
        var identity = new ProgrammeIdentity(
                Ids.next(), told.certificationId(), told.organisationId(), told.applicationId(), told.scheme());
        return Programme.announced(identity, interval);
    }
}
