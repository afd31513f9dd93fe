package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.decision.usecase.AppealableDecisions;
import dev.proofmark.certificate.decision.usecase.AppealableDecisions.AppealableDecision;
import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.GrievanceIdentity;
import dev.proofmark.certificate.grievance.domain.Subject;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.membership.Memberships;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * A client's appeal against a decision on its certification (ISO/IEC 17021-1:2015, 9.7). Another client's decision does
 * not exist; one decision has one appeal at a time.
 */
@ApplicationScoped
public class RaiseAppeal {
    private static final String PREFIX = "A";

    private final AppealableDecisions decisions;
    private final Memberships memberships;
    private final Grievances grievances;
    private final Draws draws;
    private final GrievanceAnnouncements announcements;
    private final GrievanceConfig config;

    public RaiseAppeal(
            AppealableDecisions decisions,
            Memberships memberships,
            Grievances grievances,
            Draws draws,
            GrievanceAnnouncements announcements,
            GrievanceConfig config) {
        this.decisions = decisions;
        this.memberships = memberships;
        this.grievances = grievances;
        this.draws = draws;
        this.announcements = announcements;
        this.config = config;
    }

    public Uni<SeenGrievance> handle(UUID decisionId, String grounds, String language, CommandContext context) {
        return decisions
                .find(decisionId)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .call(decision -> memberships.require(context.actor(), decision.organisationId()))
                .call(this::requireNoOther)
                .map(decision -> grievance(decision, grounds, language, context))
                .call(grievances::add)
                .call(grievance -> announcements.received(grievance, context))
                .map(grievance -> new SeenGrievance(grievance, false));
    }

    private Uni<Void> requireNoOther(AppealableDecision decision) {
        return grievances
                .isAppealedAgainst(decision.decisionId())
                .invoke(open -> {
                    if (open) {
                        throw new RefusedException(Refusal.of("appeal-open"));
                    }
                })
                .replaceWithVoid();
    }

    private Grievance grievance(AppealableDecision decision, String grounds, String language, CommandContext context) {
        GrievanceIdentity identity = new GrievanceIdentity(
                Ids.next(),
                draws.reference(PREFIX, context.today().getYear()),
                context.actor().personId(),
                language,
                context.today());
        Subject subject =
                Subject.decision(decision.decisionId(), decision.certificationId(), decision.organisationId());
        return Grievance.received(identity, subject, grounds, config.times());
    }
}
