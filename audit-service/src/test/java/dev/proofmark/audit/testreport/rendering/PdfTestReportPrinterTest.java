package dev.proofmark.audit.testreport.rendering;

import static dev.proofmark.audit.testreport.usecase.TestReportFixture.borneOut;
import static dev.proofmark.audit.testreport.usecase.TestReportFixture.cover;
import static dev.proofmark.audit.testreport.usecase.TestReportFixture.draft;
import static dev.proofmark.audit.testreport.usecase.TestReportFixture.identity;
import static dev.proofmark.audit.testreport.usecase.TestReportFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.paper.usecase.PaperPrinter;
import dev.proofmark.audit.testreport.domain.Judgement;
import dev.proofmark.audit.testreport.domain.ReportBasis;
import dev.proofmark.audit.testreport.domain.ReportText;
import dev.proofmark.audit.testreport.domain.TestReportDecisions;
import dev.proofmark.audit.testreport.domain.TestStatement;
import dev.proofmark.audit.testreport.usecase.TestReportFixture;
import dev.proofmark.platform.document.DocumentPrinter;
import dev.proofmark.platform.document.Printability;
import dev.proofmark.platform.testing.PdfConformance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTestReportPrinterTest {

    private final PdfTestReportPrinter printer =
            new PdfTestReportPrinter(new PaperPrinter(new DocumentPrinter(), new Printability()));

    @Test
    void printsValuesVerdictsMatrixAndCurvesSoThatTheyLastAndAreAccessible() throws IOException {
        ReportBasis basis = TestReportFixture.binary();
        ReportText report = issued(basis, statement(borneOut(basis, "accuracy", "macroF1", "auc"), List.of()));

        byte[] pdf = print(report, "binary");

        assertThat(PdfConformance.violations(pdf)).isEmpty();
        assertThat(textOf(pdf))
                .contains("TR-2026-000123", "한국인정기구 인정 KT-000", "WeldSight 2.1.0", "5f5f5f5f", "≥ 0.95")
                .contains(report.results().getFirst().value(), "Meets", "Does not meet", "보호대 판정", "seed 4213")
                .contains("ROC curve", "Lift curve", "End of report TR-2026-000123", report.dataSha256())
                .doesNotContain("Latency and throughput");
        assertThat(pages(pdf)).allMatch(page -> page.contains("Test report TR-2026-000123"));
    }

    @Test
    void printsHowFastItWasBesideTheConditionsThatWerePlanned() throws IOException {
        ReportBasis basis = TestReportFixture.timed();
        ReportText report = issued(basis, statement(borneOut(basis, "accuracy", "macroF1", "auc"), List.of()));

        byte[] pdf = print(report, "timed");

        assertThat(PdfConformance.violations(pdf)).isEmpty();
        assertThat(textOf(pdf).replaceAll("\\s+", " "))
                .contains(
                        "Latency and throughput",
                        "Number of answers 1000",
                        "p95",
                        "59.5 ms",
                        "59 ms",
                        "104 ms",
                        "108 ms",
                        "109 ms")
                .contains("p99.9", "1.001 answers per second", "batch size 8, warm-up runs 100, percentile 99.9");
    }

    @Test
    void printsMatricesOfManyClassesAsAPicture() throws IOException {
        for (int classes : new int[] {6, 40}) {
            ReportBasis basis = TestReportFixture.multiClass(classes);
            ReportText report = issued(basis, statement(borneOut(basis, "accuracy", "macroF1"), List.of()));

            byte[] pdf = print(report, "multiclass-" + classes);

            assertThat(PdfConformance.violations(pdf)).isEmpty();
            assertThat(textOf(pdf).contains("no table fits")).isEqualTo(classes > 20);
            assertThat(textOf(pdf)).contains("Undecided");
        }
    }

    @Test
    void printsJudgementsWhereNothingIsMeasured() throws IOException {
        ReportBasis basis = TestReportFixture.judged();
        var judgements = List.of(
                new Judgement("5.3.2", "세 환경에서 재현됨 Reproduced in three environments", true),
                new Judgement("5.3.3", "오류 주입 시 복구되지 않음 Doesn't recover from injected faults", false));

        byte[] pdf = print(issued(basis, statement(List.of(), judgements)), "judged");

        assertThat(PdfConformance.violations(pdf)).isEmpty();
        assertThat(textOf(pdf))
                .contains("Results by criterion", "오류 주입", "Does not meet")
                .doesNotContain("ROC");
    }

    private static ReportText issued(ReportBasis basis, TestStatement statement) {
        assertThat(TestReportDecisions.objectionToIssue(draft(statement), basis, identity()))
                .isEmpty();
        return TestReportDecisions.issue(draft(statement), basis, cover(basis), identity());
    }

    /** To be looked at, too: layouts are judged by eye. */
    private byte[] print(ReportText report, String name) throws IOException {
        byte[] pdf = printer.print(report).await().atMost(Duration.ofSeconds(60));
        Path file = Path.of("target", "test-report-" + name + ".pdf");
        return Files.readAllBytes(Files.write(file, pdf));
    }

    private static String textOf(byte[] pdf) throws IOException {
        return String.join("\n", pages(pdf));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new java.util.ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
