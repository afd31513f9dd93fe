package dev.proofmark.certificate.decision.messaging;

import dev.proofmark.certificate.certificate.domain.MaintenanceRecord;
import dev.proofmark.certificate.certificate.usecase.MaintenanceRecords;
import dev.proofmark.certificate.decision.usecase.LearnFact;
import dev.proofmark.certificate.evidence.usecase.KeepEvidence;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.audit.MaintenanceRecorded;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A surveillance went well: the file learns who audited, and the certificate keeps the record. */
@ApplicationScoped
public class MaintenanceRecordedHandler implements EventHandler<MaintenanceRecorded> {
    private final KeepEvidence keepEvidence;
    private final LearnFact learnFact;
    private final MaintenanceRecords records;

    public MaintenanceRecordedHandler(KeepEvidence keepEvidence, LearnFact learnFact, MaintenanceRecords records) {
        this.keepEvidence = keepEvidence;
        this.learnFact = learnFact;
        this.records = records;
    }

    @Override
    public EventType<MaintenanceRecorded> type() {
        return Events.MAINTENANCE_RECORDED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<MaintenanceRecorded> event, CommandContext context) {
        MaintenanceRecorded data = event.data();
        return learnFact
                .handle(
                        data.certificationId(),
                        data.organisationId(),
                        CaseFactMapping.maintenance(data, event.envelope()))
                .chain(() -> records.add(record(data)))
                .chain(() -> keepEvidence.handle(event.envelope(), data.certificationId(), event.json()));
    }

    private static MaintenanceRecord record(MaintenanceRecorded recorded) {
        return new MaintenanceRecord(
                recorded.auditId(),
                recorded.certificationId(),
                recorded.cycle(),
                recorded.sequence(),
                recorded.recordedBy(),
                recorded.lastDay(),
                recorded.recordedOn());
    }
}
