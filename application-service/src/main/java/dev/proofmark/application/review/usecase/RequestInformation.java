package dev.proofmark.application.review.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationDecisions;
import dev.proofmark.application.review.domain.InformationRequest;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks the client for what the review still lacks; the client may change the application until it answers. */
@ApplicationScoped
public class RequestInformation {

    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;

    public RequestInformation(ApplicationAccess access, ApplicationDecisions decisions) {
        this.access = access;
        this.decisions = decisions;
    }

    /** What is asked, in the client's language at least. */
    public record Question(
            @Nullable String korean, @Nullable String english, List<String> pointers, LocalDate dueOn) {

        public Question {
            pointers = List.copyOf(pointers);
        }
    }

    /** The application with its open request. */
    public Uni<Application> handle(UUID id, UUID requestId, Question question, CommandContext context) {
        InformationRequest request = new InformationRequest(
                requestId,
                question.korean(),
                question.english(),
                question.pointers(),
                question.dueOn(),
                context.actor().personId(),
                context.today(),
                null);
        return access.asImpartialStaff(id, context)
                .chain(found -> decisions.carryOut(
                        found,
                        new ApplicationCommand.RequestInformation(
                                request, found.organisation().isKorean()),
                        context));
    }
}
