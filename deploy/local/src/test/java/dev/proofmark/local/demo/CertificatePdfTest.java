package dev.proofmark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class CertificatePdfTest {

    @Test
    void saysWhatADocumentAndItsCodeSay() throws IOException {
        CertificatePdf document = CertificatePdf.read(resource("/certificate.pdf"));

        assertThat(document.qrCode()).isEqualTo("http://localhost:8080/verify/PMK-AIMS-2026-7Q3KD25");
        assertThat(document.says("Hanbit Intelligence Co., Ltd.")).isTrue();
        assertThat(document.says("PMK-AIMS-2026-7Q3KD26")).isFalse();
    }

    @Test
    void saysThatAPageShowsNoCode() throws IOException {
        byte[] empty = emptyDocument();

        assertThatThrownBy(() -> CertificatePdf.read(empty))
                .isInstanceOf(StepFailedException.class)
                .hasMessageContaining("no QR code");
    }

    @Test
    void saysThatBytesAreNoDocument() {
        assertThatThrownBy(() -> CertificatePdf.read(new byte[] {1, 2, 3}))
                .isInstanceOf(StepFailedException.class)
                .hasMessageContaining("no PDF");
    }

    private static byte[] emptyDocument() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(CertificatePdfTest.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        }
    }
}
