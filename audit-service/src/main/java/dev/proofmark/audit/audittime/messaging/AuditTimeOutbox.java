package dev.proofmark.audit.audittime.messaging;

import dev.proofmark.audit.audittime.domain.Adjustment;
import dev.proofmark.audit.audittime.domain.AuditTime;
import dev.proofmark.audit.audittime.domain.AuditTimeDays;
import dev.proofmark.audit.audittime.domain.AuditTimeIdentity;
import dev.proofmark.audit.audittime.domain.Calculation;
import dev.proofmark.audit.audittime.domain.Determination;
import dev.proofmark.audit.audittime.domain.Proposal;
import dev.proofmark.audit.audittime.usecase.AuditTimeAnnouncements;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.audit.AuditTimeDetermined;
import dev.proofmark.contracts.audit.AuditTimeFactor;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Announces by the outbox; justifications stay here, because they are free text. */
@ApplicationScoped
class AuditTimeOutbox implements AuditTimeAnnouncements {

    private final Outbox outbox;

    AuditTimeOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> determined(AuditTime time, Determination determination, CommandContext context) {
        AuditTimeIdentity identity = time.identity();
        return outbox.append(
                Events.AUDIT_TIME_DETERMINED,
                identity.certificationId(),
                identity.applicationId(),
                event(time, determination),
                context);
    }

    private static AuditTimeDetermined event(AuditTime time, Determination determination) {
        AuditTimeIdentity identity = time.identity();
        Proposal proposal = determination.proposal();
        Calculation calculation = proposal.calculation();
        AuditTimeDays days = calculation.days();
        return new AuditTimeDetermined(
                identity.applicationId(),
                identity.certificationId(),
                identity.organisationId(),
                new SchemeReference(identity.scheme().id(), identity.scheme().version()),
                time.facts().applicationVersion(),
                determination.number(),
                calculation.reading().effectivePersonnel(),
                days.total().toDays(),
                days.stage1().toDays(),
                days.stage2().toDays(),
                days.onSite().toDays(),
                days.remote().toDays(),
                days.surveillance().toDays(),
                days.recertification().toDays(),
                proposal.inputs().adjustments().stream()
                        .map(AuditTimeOutbox::factor)
                        .toList(),
                calculation.reading().origin().source(),
                calculation.reading().origin().verified(),
                proposal.proposedBy(),
                determination.confirmedBy(),
                determination.determinedOn());
    }

    private static AuditTimeFactor factor(Adjustment adjustment) {
        return new AuditTimeFactor(adjustment.factor().name(), adjustment.signedPercent());
    }
}
