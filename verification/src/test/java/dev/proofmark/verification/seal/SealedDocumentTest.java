package dev.proofmark.verification.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealedDocumentTest {

    private static final byte[] CREDENTIAL = "{\"id\":\"sample\"}".getBytes(StandardCharsets.UTF_8);
    private static final int MOST = 1000;

    private final TestSeal seal = TestSeal.make();

    /** By the library that certificates are really sealed with. */
    @Test
    void acceptsWhatDssHasSealed() throws Exception {
        SealedDocument document = SealedDocument.open(resource("sealed-by-dss.pdf"));

        document.verify(TrustedCertificates.parse(resource("sealed-by-dss.pem")));
        assertThat(document.attachment("credential.json", MOST)).isEqualTo(CREDENTIAL);
        assertThat(document.sealedAt()).isEqualTo("2026-11-28T10:55:35Z");
        assertThat(document.certificate().getSubjectX500Principal().getName()).contains("TEST ONLY");
    }

    @Test
    void needsNothingButTheAuthority() throws Exception {
        SealedDocument document = SealedDocument.open(seal.seal(CREDENTIAL));

        document.verify(TrustedCertificates.parse(seal.authorityPem()));
        assertThat(document.sealedAt()).isEqualTo(TestSeal.SEALED_AT);
    }

    /** Every byte of it, whatever it is for. */
    @Test
    void isRefusedWithAnyByteFlipped() throws Exception {
        Map<String, Integer> refusals = refusals(resource("sealed-by-dss.pdf"), resource("sealed-by-dss.pem"));

        assertThat(refusals.keySet())
                .allMatch(check -> check.startsWith("seal-"))
                .contains("seal-digest", "seal-coverage", "seal-padding", "seal-signature", "seal-certificate");
    }

    @Test
    void isRefusedWithAnyByteFlippedWhereOneTrustsTheAuthorityAlone() throws Exception {
        assertThat(refusals(seal.seal(CREDENTIAL), seal.authorityPem())).isNotEmpty();
    }

    private static Map<String, Integer> refusals(byte[] sealed, byte[] pem) throws Exception {
        TrustedCertificates trusted = TrustedCertificates.parse(pem);
        Map<String, Integer> refusals = new HashMap<>();
        for (int at = 0; at < sealed.length; at++) {
            byte[] flipped = sealed.clone();
            flipped[at] ^= (byte) (1 << at % Byte.SIZE);
            refusals.merge(refusal(flipped, trusted, at), 1, Integer::sum);
        }
        return refusals;
    }

    private static String refusal(byte[] flipped, TrustedCertificates trusted, int at) {
        try {
            SealedDocument.open(flipped).verify(trusted);
        } catch (SealException refused) {
            return refused.check();
        }
        throw new AssertionError("accepted with byte " + at + " of " + flipped.length + " flipped");
    }

    @Test
    void isRefusedWithAnythingBehindItOrLeftOut() {
        byte[] sealed = seal.seal(CREDENTIAL);

        for (byte[] other : new byte[][] {
            Arrays.copyOf(sealed, sealed.length + 1),
            Arrays.copyOf(sealed, sealed.length - 1),
            Arrays.copyOf(sealed, 0),
            Arrays.copyOfRange(sealed, 1, sealed.length)
        }) {
            assertThatThrownBy(() -> SealedDocument.open(other)).isInstanceOf(SealException.class);
        }
    }

    /** As whoever edits it would: the signature is kept, and what it covers does not reach the end. */
    @Test
    void isRefusedWithAnIncrementBehindIt() throws Exception {
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(seal.seal(CREDENTIAL))) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(edited);
        }

        assertThatThrownBy(() -> SealedDocument.open(edited.toByteArray())).hasMessageContaining("seal-coverage");
    }

    @Test
    void isRefusedByWhoeverTrustsSomebodyElse() throws Exception {
        SealedDocument document = SealedDocument.open(seal.seal(CREDENTIAL));
        TrustedCertificates others = TrustedCertificates.parse(TestSeal.make().pem());

        assertThatThrownBy(() -> document.verify(others)).hasMessageContaining("seal-certificate");
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGES_PERMITTED, seal-permissions",
        "NOT_CERTIFIED, seal-permissions",
        "NO_SIGNING_CERTIFICATE, seal-attributes",
        "ANOTHER_SUB_FILTER, seal-document",
        "SIGNING_TIME_OUTSIDE_VALIDITY, seal-certificate",
        "KEY_FOR_ENCIPHERMENT, seal-certificate",
        "AUTHORITY_THAT_IS_NONE, seal-certificate",
        "BER, seal-signature-form"
    })
    void isRefusedWithAFlaw(TestSeal.Flaw flaw, String check) throws Exception {
        TestSeal flawed = TestSeal.make(flaw);
        byte[] sealed = flawed.seal(CREDENTIAL);
        TrustedCertificates trusted = TrustedCertificates.parse(flawed.authorityPem());

        assertThatThrownBy(() -> SealedDocument.open(sealed).verify(trusted)).hasMessageStartingWith(check);
    }

    @Test
    void givesOutNoOtherAndNoLargerFile() throws Exception {
        SealedDocument document = SealedDocument.open(seal.seal(CREDENTIAL));

        assertThatThrownBy(() -> document.attachment("other.json", MOST)).hasMessageContaining("seal-attachment");
        assertThatThrownBy(() -> document.attachment("credential.json", 3)).hasMessageContaining("seal-attachment");
    }

    @Test
    void trustsNothingThatCannotBeRead() {
        for (String pem :
                new String[] {"", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "no certificate"}) {
            assertThatThrownBy(() -> TrustedCertificates.parse(pem.getBytes(StandardCharsets.US_ASCII)))
                    .hasMessageContaining("seal-trust");
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream resource = Objects.requireNonNull(SealedDocumentTest.class.getResourceAsStream(name), name)) {
            return resource.readAllBytes();
        }
    }
}
