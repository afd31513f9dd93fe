package dev.proofmark.application.quotation.messaging;

import dev.proofmark.application.quotation.domain.AuditTimeBasis;
import dev.proofmark.application.quotation.usecase.AuditTimes;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.audit.AuditTimeDetermined;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The audit time is determined: fees can be quoted. */
@ApplicationScoped
public class AuditTimeDeterminedHandler implements EventHandler<AuditTimeDetermined> {

    private final AuditTimes auditTimes;

    public AuditTimeDeterminedHandler(AuditTimes auditTimes) {
        this.auditTimes = auditTimes;
    }

    @Override
    public EventType<AuditTimeDetermined> type() {
        return Events.AUDIT_TIME_DETERMINED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<AuditTimeDetermined> event, CommandContext context) {
        AuditTimeDetermined data = event.data();
        return auditTimes.learn(data.applicationId(), basis(data));
    }

    private static AuditTimeBasis basis(AuditTimeDetermined data) {
        return new AuditTimeBasis(
                data.applicationVersion(),
                data.version(),
                data.effectivePersonnel(),
                data.totalDays(),
                data.stage1Days(),
                data.stage2Days(),
                data.onSiteDays(),
                data.remoteDays(),
                data.surveillanceDays(),
                data.recertificationDays(),
                data.factors().stream()
                        .map(factor -> new AuditTimeBasis.Factor(factor.id(), factor.percent()))
                        .toList(),
                data.tableSource(),
                data.tableVerified(),
                data.determinedOn());
    }
}
