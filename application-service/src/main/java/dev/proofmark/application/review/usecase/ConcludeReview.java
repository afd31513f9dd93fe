package dev.proofmark.application.review.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationDecisions;
import dev.proofmark.application.review.domain.ReviewConclusion;
import dev.proofmark.application.review.domain.ReviewOutcome;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends the review of an application (I-01, I-04). */
@ApplicationScoped
public class ConcludeReview {

    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;

    public ConcludeReview(ApplicationAccess access, ApplicationDecisions decisions) {
        this.access = access;
        this.decisions = decisions;
    }

    /** The application, accepted or declined. */
    public Uni<Application> handle(
            UUID id,
            ReviewOutcome outcome,
            @Nullable String reasonsKorean,
            @Nullable String reasonsEnglish,
            CommandContext context) {
        return access.asImpartialStaff(id, context).chain(found -> {
            ReviewConclusion conclusion = new ReviewConclusion(
                    outcome,
                    reasonsKorean,
                    reasonsEnglish,
                    found.organisation().isKorean(),
                    context.actor().personId(),
                    context.today());
            return decisions.carryOut(found, new ApplicationCommand.ConcludeReview(conclusion), context);
        });
    }
}
