package dev.proofmark.application.quotation.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationCase;
import dev.proofmark.application.application.usecase.ApplicationDecisions;
import dev.proofmark.application.application.usecase.Submissions;
import dev.proofmark.application.quotation.domain.AuditTimeBasis;
import dev.proofmark.application.quotation.domain.FeeLine;
import dev.proofmark.application.quotation.domain.Quotation;
import dev.proofmark.application.scheme.usecase.SchemeCatalogue;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Offers the fees for a certification, on the days that were determined for what the client handed in if it is audited. */
@ApplicationScoped
public class OfferQuotation {

    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;
    private final AuditTimes auditTimes;
    private final Submissions submissions;
    private final SchemeCatalogue schemes;

    public OfferQuotation(
            ApplicationAccess access,
            ApplicationDecisions decisions,
            AuditTimes auditTimes,
            Submissions submissions,
            SchemeCatalogue schemes) {
        this.access = access;
        this.decisions = decisions;
        this.auditTimes = auditTimes;
        this.submissions = submissions;
        this.schemes = schemes;
    }

    /** The application with its quotation; an agreement that was offered before it must be offered anew. */
    public Uni<Application> handle(UUID id, List<FeeLine> lines, LocalDate validUntil, CommandContext context) {
        return access.asImpartialStaff(id, context)
                .chain(found -> basis(found.application())
                        .map(basis -> new Quotation(
                                Ids.next(),
                                basis.orElse(null),
                                lines,
                                validUntil,
                                context.actor().personId(),
                                context.today()))
                        .chain(quotation -> offer(found, quotation, context)));
    }

    private Uni<Application> offer(ApplicationCase found, Quotation quotation, CommandContext context) {
        return submissions
                .latestVersion(found.application().id())
                .chain(submitted -> decisions.carryOut(
                        found, new ApplicationCommand.OfferQuotation(quotation, submitted), context));
    }

    /** Nobody determines audit time where a scheme audits nothing: the fees stand on their lines alone. */
    private Uni<Optional<AuditTimeBasis>> basis(Application application) {
        boolean audited = schemes.at(application.scheme()).auditTime() != null;
        return audited
                ? determined(application.id()).map(Optional::of)
                : Uni.createFrom().item(Optional.empty());
    }

    private Uni<AuditTimeBasis> determined(UUID id) {
        return auditTimes
                .ofApplication(id)
                .map(basis -> basis.orElseThrow(() -> new RefusedException(Refusal.of("audit-time-not-determined"))));
    }
}
