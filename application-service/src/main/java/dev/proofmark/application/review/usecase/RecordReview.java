package dev.proofmark.application.review.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationDecisions;
import dev.proofmark.application.review.domain.AuditActivity;
import dev.proofmark.application.review.domain.ImpartialityAssessment;
import dev.proofmark.application.review.domain.ReviewChecks;
import dev.proofmark.application.review.domain.ReviewRecord;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records the review of an application; the first record takes it under review (ISO/IEC 17021-1:2015, 9.1.2). */
@ApplicationScoped
public class RecordReview {

    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;

    public RecordReview(ApplicationAccess access, ApplicationDecisions decisions) {
        this.access = access;
        this.decisions = decisions;
    }

    /** The application with its review. */
    public Uni<Application> handle(
            UUID id,
            ReviewChecks checks,
            List<String> requiredCompetences,
            boolean withinAccreditation,
            @Nullable AuditActivity auditActivity,
            @Nullable ImpartialityAssessment impartiality,
            CommandContext context) {
        ReviewRecord review = new ReviewRecord(
                checks,
                requiredCompetences,
                withinAccreditation,
                auditActivity,
                impartiality,
                context.actor().personId(),
                context.today());
        return access.asImpartialStaff(id, context)
                .chain(found -> decisions.carryOut(found, new ApplicationCommand.RecordReview(review), context));
    }
}
