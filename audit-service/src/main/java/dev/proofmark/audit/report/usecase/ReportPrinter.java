package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.report.domain.AuditReport;
import io.smallrye.mutiny.Uni;

/** Prints reports. */
public interface ReportPrinter {

    /** The report as a PDF with its content as an associated file, made off the event loop. */
    Uni<byte[]> print(AuditReport report);
}
