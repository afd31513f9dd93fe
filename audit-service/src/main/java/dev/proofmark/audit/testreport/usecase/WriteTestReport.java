package dev.proofmark.audit.testreport.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.EvaluationRole;
import dev.proofmark.audit.evaluation.domain.EvaluationStatus;
import dev.proofmark.audit.evaluation.usecase.EvaluationAccess;
import dev.proofmark.audit.testreport.domain.Completeness;
import dev.proofmark.audit.testreport.domain.ReportBasis;
import dev.proofmark.audit.testreport.domain.ReportDraft;
import dev.proofmark.audit.testreport.domain.TestReportDecisions;
import dev.proofmark.audit.testreport.domain.TestStatement;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A tester writes what only the laboratory can say in its report; everything else is on record. */
@ApplicationScoped
public class WriteTestReport {

    private static final Set<EvaluationStatus> WRITABLE =
            EnumSet.of(EvaluationStatus.ITEM_RECEIVED, EvaluationStatus.TESTED);

    private final EvaluationAccess access;
    private final CollectBasis records;
    private final ReportDrafts drafts;

    WriteTestReport(EvaluationAccess access, CollectBasis records, ReportDrafts drafts) {
        this.access = access;
        this.records = records;
        this.drafts = drafts;
    }

    /** The draft with what is said now in place of what was said before; it may lack anything. */
    public Uni<SeenDraft> handle(UUID evaluationId, TestStatement said, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.LABORATORY);
        String person = context.actor().personId();
        return access.readable(evaluationId, context.actor())
                .map(seen -> requireWritable(seen.evaluation(), person))
                .chain(records::of)
                .invoke(basis -> TestReportDecisions.objectionTo(said, basis, context.today())
                        .ifPresent(WriteTestReport::refuse))
                .chain(basis -> drafts.of(evaluationId)
                        .invoke(draft -> context.requireVersion(draft.version()))
                        .chain(draft -> drafts.save(draft.saying(said, person, context.now())))
                        .map(draft -> seen(draft, basis)));
    }

    private static Evaluation requireWritable(Evaluation evaluation, String person) {
        if (!evaluation.has(person, EvaluationRole.TESTER)) {
            refuse(Refusal.of("evaluation-role", Map.of("role", EvaluationRole.TESTER.name())));
        }
        var report = evaluation.report();
        boolean amending = report != null && report.beingAmended();
        if (!WRITABLE.contains(evaluation.status()) && !amending) {
            refuse(Refusal.wrongState("WriteTestReport", evaluation.status()));
        }
        return evaluation;
    }

    /** What there still is to do before it can be issued. */
    static SeenDraft seen(ReportDraft draft, ReportBasis basis) {
        var assignment = basis.evaluation().assignment();
        String authoriser = assignment == null ? null : assignment.authoriser();
        return new SeenDraft(
                draft,
                new Completeness(basis, draft.statement(), authoriser).missing(),
                TestReportDecisions.differing(draft.statement(), basis));
    }

    private static void refuse(Refusal refusal) {
        throw new RefusedException(refusal);
    }
}
