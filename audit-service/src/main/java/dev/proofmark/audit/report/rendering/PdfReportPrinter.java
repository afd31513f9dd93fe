package dev.proofmark.audit.report.rendering;

import dev.proofmark.audit.paper.usecase.PaperPrinter;
import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.audit.report.usecase.ReportPrinter;
import dev.proofmark.platform.document.AssociatedFile;
import dev.proofmark.platform.document.DocumentLayout;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Prints reports as PDF. */
@ApplicationScoped
public class PdfReportPrinter implements ReportPrinter {

    private static final DocumentLayout LAYOUT = DocumentLayout.packed("/documents/audit-report.html");

    private final PaperPrinter printer;

    public PdfReportPrinter(PaperPrinter printer) {
        this.printer = printer;
    }

    @Override
    public Uni<byte[]> print(AuditReport report) {
        return printer.print(LAYOUT, Map.of("page", ReportPage.of(report)), content(report));
    }

    /** The exact text that the hash is over. */
    private static AssociatedFile content(AuditReport report) {
        return new AssociatedFile(
                "audit-report-" + report.version().number() + ".json",
                "application/json",
                "The report's content; its SHA-256 is " + report.sha256(),
                report.content(),
                report.issuedOn());
    }
}
