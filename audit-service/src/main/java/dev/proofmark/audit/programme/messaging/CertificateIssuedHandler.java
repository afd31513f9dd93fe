package dev.proofmark.audit.programme.messaging;

import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.audit.programme.usecase.LearnOfCase;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.certificate.CertificateIssued;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A certificate was issued: its decision dates the later audits. */
@ApplicationScoped
public class CertificateIssuedHandler implements EventHandler<CertificateIssued> {

    private final LearnOfCase learn;

    public CertificateIssuedHandler(LearnOfCase learn) {
        this.learn = learn;
    }

    @Override
    public EventType<CertificateIssued> type() {
        return Events.CERTIFICATE_ISSUED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<CertificateIssued> event, CommandContext context) {
        CertificateIssued data = event.data();
        LearnOfCase.Case told = new LearnOfCase.Case(
                data.certificationId(),
                data.organisationId(),
                data.applicationId(),
                CaseMapping.scheme(data.scheme()),
                true);
        return learn.handle(told, new ProgrammeCommand.Date(data.decisionDate(), data.validUntil()), context);
    }
}
