package dev.proofmark.audit.programme.messaging;

import dev.proofmark.audit.audittime.domain.ApplicationFacts;
import dev.proofmark.audit.audittime.domain.AuditTimeIdentity;
import dev.proofmark.audit.audittime.usecase.CalculateAuditTime;
import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.audit.programme.usecase.AuditedSchemes;
import dev.proofmark.audit.programme.usecase.LearnOfCase;
import dev.proofmark.contracts.CertificationScope;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.RiskClass;
import dev.proofmark.contracts.application.ApplicationSubmitted;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/**
 * An application was submitted: its audit time is calculated, and if it is the client's first, the case is known. Others
 * leave the programme as it is: nothing of it may be lost to news about another application of the certification. For a
 * product nobody audits, and no time is calculated.
 */
@ApplicationScoped
public class ApplicationSubmittedHandler implements EventHandler<ApplicationSubmitted> {

    private final LearnOfCase learn;
    private final CalculateAuditTime calculate;
    private final AuditedSchemes schemes;

    public ApplicationSubmittedHandler(LearnOfCase learn, CalculateAuditTime calculate, AuditedSchemes schemes) {
        this.learn = learn;
        this.calculate = calculate;
        this.schemes = schemes;
    }

    @Override
    public EventType<ApplicationSubmitted> type() {
        return Events.APPLICATION_SUBMITTED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<ApplicationSubmitted> event, CommandContext context) {
        ApplicationSubmitted data = event.data();
        if (!schemes.audit(CaseMapping.scheme(data.scheme()))) {
            return Uni.createFrom().voidItem();
        }
        LearnOfCase.Case told = new LearnOfCase.Case(
                data.certificationId(),
                data.organisationId(),
                data.applicationId(),
                CaseMapping.scheme(data.scheme()),
                CaseMapping.opensProgramme(data.kind()));
        return learn.handle(told, new ProgrammeCommand.Announce(), context)
                .chain(() -> calculate.handle(identity(data), facts(data), context));
    }

    private static AuditTimeIdentity identity(ApplicationSubmitted submitted) {
        return new AuditTimeIdentity(
                submitted.applicationId(),
                submitted.certificationId(),
                submitted.organisationId(),
                CaseMapping.scheme(submitted.scheme()));
    }

    private static ApplicationFacts facts(ApplicationSubmitted submitted) {
        CertificationScope scope = submitted.scope();
        long highRisk = scope.aiSystems().stream()
                .filter(system -> system.highImpact() || system.riskClass() == RiskClass.HIGH)
                .count();
        return new ApplicationFacts(
                submitted.applicationVersion(),
                submitted.submittedOn(),
                Objects.requireNonNull(scope.headcount()),
                scope.sites().size(),
                scope.aiRoles().stream().map(Enum::name).toList(),
                scope.aiSystems().size(),
                Math.toIntExact(highRisk));
    }
}
