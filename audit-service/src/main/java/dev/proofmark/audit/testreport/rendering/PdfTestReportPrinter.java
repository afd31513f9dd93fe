package dev.proofmark.audit.testreport.rendering;

import dev.proofmark.audit.paper.usecase.PaperPrinter;
import dev.proofmark.audit.testreport.domain.ReportText;
import dev.proofmark.audit.testreport.usecase.TestReportPrinter;
import dev.proofmark.platform.document.AssociatedFile;
import dev.proofmark.platform.document.DocumentLayout;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Prints test reports as PDF. */
@ApplicationScoped
public class PdfTestReportPrinter implements TestReportPrinter {

    private static final DocumentLayout LAYOUT = DocumentLayout.packed("/documents/test-report.html");

    private final PaperPrinter printer;

    public PdfTestReportPrinter(PaperPrinter printer) {
        this.printer = printer;
    }

    @Override
    public Uni<byte[]> print(ReportText report) {
        return printer.print(LAYOUT, Map.of("page", TestReportPage.of(report)), data(report));
    }

    /** The exact text that the hash is over. */
    private static AssociatedFile data(ReportText report) {
        return new AssociatedFile(
                "test-report-" + report.number() + ".json",
                "application/json",
                "The report's data; their SHA-256 is " + report.dataSha256(),
                report.content(),
                report.issuedOn());
    }
}
