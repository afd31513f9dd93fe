package dev.proofmark.audit.testreport.usecase;

import dev.proofmark.audit.testreport.domain.ReportText;
import io.smallrye.mutiny.Uni;

/** Prints test reports. */
public interface TestReportPrinter {

    /** The report as a PDF with its data as an associated file, made off the event loop. */
    Uni<byte[]> print(ReportText report);
}
