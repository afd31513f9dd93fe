package dev.proofmark.application.review.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationCase;
import dev.proofmark.application.application.usecase.ApplicationDecisions;
import dev.proofmark.application.review.domain.InformationAnswer;
import dev.proofmark.application.scheme.usecase.SchemeCatalogue;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Answers the body's question for the client, and hands the application in again with whatever was changed. */
@ApplicationScoped
public class ProvideInformation {

    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;
    private final SchemeCatalogue schemes;

    public ProvideInformation(ApplicationAccess access, ApplicationDecisions decisions, SchemeCatalogue schemes) {
        this.access = access;
        this.decisions = decisions;
        this.schemes = schemes;
    }

    /** The application, under review again. */
    public Uni<Application> handle(UUID id, UUID requestId, String text, CommandContext context) {
        InformationAnswer answer = new InformationAnswer(text, context.actor().personId(), context.today());
        return access.editable(id, context)
                .invoke(found -> requireRequest(found.application(), requestId))
                .chain(found -> decisions.carryOut(found, command(found, requestId, answer), context));
    }

    private ApplicationCommand command(ApplicationCase found, UUID requestId, InformationAnswer answer) {
        return new ApplicationCommand.ProvideInformation(
                requestId, answer, schemes.requirements(found.application().scheme()));
    }

    private static void requireRequest(Application application, UUID requestId) {
        if (application.informationRequests().stream()
                .noneMatch(request -> request.id().equals(requestId))) {
            throw new RefusedException(Refusal.notFound());
        }
    }
}
