package dev.proofmark.audit.testreport.usecase;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.testreport.domain.TestReport;

/** A report with its evaluation as it stands. */
public record IssuedTestReport(TestReport report, Evaluation evaluation) {}
