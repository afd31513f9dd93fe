package dev.proofmark.application.correspondence.messaging;

import dev.proofmark.application.correspondence.domain.AuditWords;
import dev.proofmark.application.correspondence.domain.MessageTemplate;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.correspondence.domain.Words;
import dev.proofmark.application.correspondence.usecase.WriteToClient;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.audit.AuditConcluded;
import dev.proofmark.contracts.audit.AuditKind;
import dev.proofmark.contracts.audit.MaintenanceRecorded;
import dev.proofmark.contracts.audit.ProgrammeCreated;
import dev.proofmark.contracts.audit.ReportIssued;
import dev.proofmark.contracts.audit.TeamConfirmed;
import dev.proofmark.contracts.audit.TeamProposed;
import dev.proofmark.platform.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/**
 * What audit-service tells a client, besides findings. A recommendation is the body's own affair until it decides; how
 * long the audits take the client learns with the quotation.
 */
@ApplicationScoped
public class AuditNews {

    private final WriteToClient writeToClient;

    public AuditNews(WriteToClient writeToClient) {
        this.writeToClient = writeToClient;
    }

    @Produces
    @Singleton
    EventHandler<ProgrammeCreated> programmeCreated() {
        return new NewsHandler<>(
                Events.PROGRAMME_CREATED,
                data -> Optional.of(new News(
                        data.organisationId(), data.certificationId(), MessageTemplate.PROGRAMME_CREATED, Map.of())),
                writeToClient);
    }

    /** Who is on the team is read in the portal; that the time to object runs is not. */
    @Produces
    @Singleton
    EventHandler<TeamProposed> teamProposed() {
        return new NewsHandler<>(Events.TEAM_PROPOSED, data -> Optional.of(proposed(data)), writeToClient);
    }

    private static News proposed(TeamProposed data) {
        return new News(
                data.organisationId(),
                data.certificationId(),
                MessageTemplate.TEAM_PROPOSED,
                Map.of(
                        "audit", words(data.kind()),
                        "firstDay", Words.day(data.firstDay()),
                        "lastDay", Words.day(data.lastDay()),
                        "objectUntil", Words.day(data.objectionUntil())));
    }

    @Produces
    @Singleton
    EventHandler<TeamConfirmed> teamConfirmed() {
        return new NewsHandler<>(Events.TEAM_CONFIRMED, data -> Optional.of(confirmed(data)), writeToClient);
    }

    private static News confirmed(TeamConfirmed data) {
        return new News(
                data.organisationId(),
                data.certificationId(),
                MessageTemplate.TEAM_CONFIRMED,
                Map.of(
                        "audit", words(data.kind()),
                        "firstDay", Words.day(data.firstDay()),
                        "lastDay", Words.day(data.lastDay())));
    }

    @Produces
    @Singleton
    EventHandler<AuditConcluded> auditConcluded() {
        return new NewsHandler<>(
                Events.AUDIT_CONCLUDED,
                data -> Optional.of(new News(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.AUDIT_CONCLUDED,
                        Map.of("audit", words(data.kind()), "on", Words.day(data.concludedOn())))),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<ReportIssued> reportIssued() {
        return new NewsHandler<>(
                Events.REPORT_ISSUED,
                data -> Optional.of(new News(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.REPORT_ISSUED,
                        Map.of("on", Words.day(data.issuedOn())))),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<MaintenanceRecorded> maintenanceRecorded() {
        return new NewsHandler<>(
                Events.MAINTENANCE_RECORDED,
                data -> Optional.of(new News(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.MAINTENANCE_RECORDED,
                        Map.of("on", Words.day(data.recordedOn())))),
                writeToClient);
    }

    private static Words words(AuditKind kind) {
        return AuditWords.ofKind(kind.name()).orElseThrow(() -> new IllegalStateException("no words for " + kind));
    }
}
