package dev.proofmark.audit.report.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.paper.usecase.PaperPrinter;
import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.audit.report.domain.ReportFixture;
import dev.proofmark.audit.report.domain.ReportStatement;
import dev.proofmark.audit.report.domain.ReportVersion;
import dev.proofmark.platform.document.DocumentPrinter;
import dev.proofmark.platform.document.Printability;
import dev.proofmark.platform.testing.PdfConformance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfReportPrinterTest {

    private static final PdfReportPrinter PRINTER =
            new PdfReportPrinter(new PaperPrinter(new DocumentPrinter(), new Printability()));

    @Test
    void printsWhatWasIssuedSoThatItLastsAndEverybodyCanReadIt() throws IOException {
        AuditReport report = ReportFixture.amended();

        byte[] pdf = PRINTER.print(report).await().indefinitely();

        Files.write(Path.of("target", "audit-report.pdf"), pdf);
        assertThat(PdfConformance.violations(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("심사보고서", "AUDIT REPORT", "2단계 심사", "면담 인원의 오기를 바로잡음", "표본에 근거합니다")
                    .contains(report.sha256(), String.valueOf(report.version().amendsSha256()));
            assertThat(attached(document)).isEqualTo(report.content());
        }
    }

    /** Reports of the first release have fewer members, and stay what they are. */
    @Test
    void printsReportsOfEarlierReleases() throws IOException {
        String content =
                "{\"audit\":{\"firstDay\":\"2026-04-20\",\"lastDay\":\"2026-04-24\",\"programme\":[]},\"auditType\":\"STAGE_2\",\"findings\":[],\"statement\":{\"summary\":\"요약\"}}";
        AuditReport early = new AuditReport(
                new UUID(4, 4),
                new UUID(1, 1),
                new UUID(0, 2),
                new UUID(0, 3),
                content,
                "ab".repeat(32),
                "lead",
                LocalDate.of(2026, 4, 30),
                new ReportVersion(1, null, null),
                ReportStatement.none());

        byte[] pdf = PRINTER.print(early).await().indefinitely();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("요약", "2단계 심사");
        }
    }

    private static String attached(PDDocument document) throws IOException {
        var files = new PDDocumentNameDictionary(document.getDocumentCatalog())
                .getEmbeddedFiles()
                .getNames();
        var file = Objects.requireNonNull(files.get("audit-report-2.json")).getEmbeddedFile();
        return new String(file.toByteArray(), StandardCharsets.UTF_8);
    }
}
