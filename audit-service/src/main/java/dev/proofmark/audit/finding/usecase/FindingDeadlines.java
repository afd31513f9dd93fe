package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.audit.deadline.domain.DeadlineKind;
import dev.proofmark.audit.deadline.domain.DeadlineSubject;
import dev.proofmark.audit.deadline.usecase.Deadlines;
import dev.proofmark.audit.deadline.usecase.MissedDeadlines;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of findings as deadlines: an answer meets the first, the verification the second (ISO/IEC 17021-1:2015, 9.4.9
 * and 9.4.10); a minor that misses one becomes a major.
 */
@ApplicationScoped
public class FindingDeadlines implements MissedDeadlines {

    private final Deadlines deadlines;
    private final EscalateOverdue escalate;

    public FindingDeadlines(Deadlines deadlines, EscalateOverdue escalate) {
        this.deadlines = deadlines;
        this.escalate = escalate;
    }

    /** Sets and meets what follows from where these findings stand. */
    Uni<Void> follow(List<Finding> findings, CommandContext context) {
        Uni<Void> followed = Uni.createFrom().voidItem();
        for (Finding finding : findings) {
            followed = followed.chain(() -> follow(finding, context));
        }
        return followed;
    }

    /** Sets and meets what follows from where the finding stands. */
    Uni<Void> follow(Finding finding, CommandContext context) {
        return switch (finding.status()) {
            case RAISED ->
                set(DeadlineKind.FINDING_RESPONSE, finding, finding.dates().respondBy(), context)
                        .chain(() -> set(
                                DeadlineKind.FINDING_CLOSURE,
                                finding,
                                finding.dates().closeBy(),
                                context));
            case RESPONDED, PLAN_ACCEPTED, PLAN_REJECTED, EVIDENCE_SUBMITTED, INEFFECTIVE ->
                deadlines
                        .meet(DeadlineKind.FINDING_RESPONSE, finding.id(), context)
                        .chain(() -> set(
                                DeadlineKind.FINDING_CLOSURE,
                                finding,
                                finding.dates().closeBy(),
                                context));
            case VERIFIED_CLOSED -> deadlines.meet(DeadlineKind.FINDING_CLOSURE, finding.id(), context);
            case RECORDED ->
                deadlines
                        .lift(DeadlineKind.FINDING_RESPONSE, finding.id(), context)
                        .chain(() -> deadlines.lift(DeadlineKind.FINDING_CLOSURE, finding.id(), context));
        };
    }

    @Override
    public Uni<Void> missed(Deadline deadline, CommandContext context) {
        return switch (deadline.subject().kind()) {
            case FINDING_RESPONSE, FINDING_CLOSURE ->
                escalate.handle(deadline.subject().subjectId(), context).replaceWithVoid();
            case STAGE_1_TO_STAGE_2,
                    SIX_MONTHS_AFTER_STAGE_2,
                    FIRST_SURVEILLANCE,
                    YEARLY_SURVEILLANCE,
                    RECERTIFICATION -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> set(DeadlineKind kind, Finding finding, @Nullable LocalDate day, CommandContext context) {
        if (day == null) {
            return Uni.createFrom().voidItem();
        }
        var identity = finding.identity();
        return deadlines.set(
                new DeadlineSubject(kind, finding.id(), identity.certificationId(), identity.organisationId()),
                day,
                context);
    }
}
