package dev.proofmark.audit.testreport.usecase;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.EvaluationCommand;
import dev.proofmark.audit.evaluation.domain.ReportReference;
import dev.proofmark.audit.evaluation.usecase.EvaluationAccess;
import dev.proofmark.audit.evaluation.usecase.EvaluationChanges;
import dev.proofmark.audit.testreport.domain.Amendment;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/**
 * The authoriser has an issued report replaced (ISO/IEC 17025:2017, 7.8.8): the draft goes on from what the report said, and
 * becomes another report with a number of its own. The one that it replaces stays readable.
 */
@ApplicationScoped
public class AmendTestReport {

    private final EvaluationAccess access;
    private final EvaluationChanges changes;
    private final ReportDrafts drafts;

    AmendTestReport(EvaluationAccess access, EvaluationChanges changes, ReportDrafts drafts) {
        this.access = access;
        this.changes = changes;
        this.drafts = drafts;
    }

    /**
     * The evaluation whose report is being amended.
     *
     * @param changed what will be different, and why
     */
    public Uni<Evaluation> handle(UUID evaluationId, String changed, CommandContext context) {
        String person = context.actor().personId();
        return access.asLaboratory(evaluationId, context)
                .chain(evaluation -> changes.carryOut(evaluation, new EvaluationCommand.BeginAmendment(), context))
                .call(evaluation -> drafts.of(evaluationId)
                        .map(draft -> draft.amending(amendment(evaluation, changed), person, context.now()))
                        .chain(drafts::save));
    }

    private static Amendment amendment(Evaluation evaluation, String changed) {
        ReportReference report = Objects.requireNonNull(evaluation.report());
        return new Amendment(report.reportId(), report.number(), changed);
    }
}
