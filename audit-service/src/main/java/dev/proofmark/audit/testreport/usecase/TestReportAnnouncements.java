package dev.proofmark.audit.testreport.usecase;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.testreport.domain.ReportBasis;
import dev.proofmark.audit.testreport.domain.TestReport;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** What others hear of test reports. */
public interface TestReportAnnouncements {

    /**
     * A report is issued.
     *
     * @param after the evaluation with it
     */
    Uni<Void> issued(TestReport report, ReportBasis basis, Evaluation after, CommandContext context);
}
