package dev.proofmark.application.agreement.usecase;

import dev.proofmark.application.agreement.domain.AgreementSignature;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationCase;
import dev.proofmark.application.application.usecase.ApplicationDecisions;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Signs the agreement for the client; audits may be planned from then on (I-03). */
@ApplicationScoped
public class SignAgreement {

    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;

    public SignAgreement(ApplicationAccess access, ApplicationDecisions decisions) {
        this.access = access;
        this.decisions = decisions;
    }

    /** The application with its contract. */
    public Uni<Application> handle(UUID id, String documentSha256, CommandContext context) {
        return access.asMember(id, context).chain(found -> {
            AgreementSignature signature = new AgreementSignature(
                    context.actor().personId(), found.membership().role().maySign(), documentSha256, context.today());
            return decisions.carryOut(
                    new ApplicationCase(found.application(), found.membership().organisation()),
                    new ApplicationCommand.SignAgreement(signature),
                    context);
        });
    }
}
