package dev.proofmark.audit.audit.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.audit.domain.AuditFixture;
import dev.proofmark.audit.paper.usecase.PaperPrinter;
import dev.proofmark.platform.document.DocumentPrinter;
import dev.proofmark.platform.document.Printability;
import dev.proofmark.platform.testing.PdfConformance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPlanPrinterTest {

    @Test
    void printsWhatWasSentSoThatItLastsAndEverybodyCanReadIt() throws IOException {
        var plan = AuditFixture.aSentPlan("영향평가 🦜");
        var printer = new PdfPlanPrinter(new PaperPrinter(new DocumentPrinter(), new Printability()));

        byte[] pdf = printer.print(plan).await().indefinitely();

        Files.write(Path.of("target", "audit-plan.pdf"), pdf);
        assertThat(PdfConformance.violations(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("심사계획서", "AUDIT PLAN", "2단계 심사", "주식회사 누리", "[U+1F99C]", plan.sha256());
        }
    }
}
