package dev.proofmark.audit.programme.messaging;

import dev.proofmark.audit.audittime.usecase.SettleAuditTime;
import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.audit.programme.usecase.AuditedSchemes;
import dev.proofmark.audit.programme.usecase.LearnOfCase;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.application.AgreementSigned;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * An agreement was signed: the programme opens, and the audit time stays as it was determined. Products have neither: of
 * them an evaluation opens.
 */
@ApplicationScoped
public class AgreementSignedHandler implements EventHandler<AgreementSigned> {

    private final LearnOfCase learn;
    private final SettleAuditTime settle;
    private final AuditedSchemes schemes;

    public AgreementSignedHandler(LearnOfCase learn, SettleAuditTime settle, AuditedSchemes schemes) {
        this.learn = learn;
        this.settle = settle;
        this.schemes = schemes;
    }

    @Override
    public EventType<AgreementSigned> type() {
        return Events.AGREEMENT_SIGNED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<AgreementSigned> event, CommandContext context) {
        AgreementSigned data = event.data();
        if (!schemes.audit(CaseMapping.scheme(data.scheme()))) {
            return Uni.createFrom().voidItem();
        }
        LearnOfCase.Case told = new LearnOfCase.Case(
                data.certificationId(),
                data.organisationId(),
                data.applicationId(),
                CaseMapping.scheme(data.scheme()),
                CaseMapping.opensProgramme(data.kind()));
        return learn.handle(told, open(data), context)
                .chain(() -> settle.handle(data.applicationId(), data.signedOn(), context));
    }

    private static ProgrammeCommand.Open open(AgreementSigned signed) {
        return new ProgrammeCommand.Open(CaseMapping.agreement(signed), CaseMapping.needsInitialAudit(signed.kind()));
    }
}
