package dev.proofmark.certificate.certificatedocument.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.certificate.certificatedocument.sealing.TestSeals.Given;
import dev.proofmark.certificate.keys.GivenKeys;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("made/seal.p12");
    }

    @Test
    void makesATestKeyOnceThatOnlyItsOwnerReads() throws Exception {
        SealKey made = new SealKey(new Given(file, "secret", true), false);
        SealKey again = new SealKey(new Given(file, "secret", true), false);

        assertThat(again.certificates()).isEqualTo(made.certificates()).hasSize(2);
        assertThat(made.certificates()
                        .getFirst()
                        .getCertificate()
                        .getSubjectX500Principal()
                        .getName())
                .contains("TEST ONLY");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder.resolve("made"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leadsFromTheSealToWhoeverVouchesForIt() throws Exception {
        var certificates = TestSeals.aKey().certificates();

        certificates.getFirst().getCertificate().verify(certificates.getLast().getPublicKey());
        certificates.getLast().getCertificate().verify(certificates.getLast().getPublicKey());
    }

    @Test
    void refusesATestKeyInProduction() {
        assertThat(new SealKey(new Given(file, "secret", true), false).certificates())
                .isNotEmpty();

        assertThatThrownBy(() -> new SealKey(new Given(file, "secret", true), true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test key");
    }

    @Test
    void makesNoKeyInProductionAndNoneThatNobodyAskedFor() {
        assertThatThrownBy(() -> new SealKey(new Given(file, "secret", true), true))
                .hasMessageContaining("proofmark.seal.keystore");
        assertThatThrownBy(() -> new SealKey(new Given(file, "secret", false), false))
                .hasMessageContaining("proofmark.seal.keystore");

        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAnotherPassword() {
        assertThat(new SealKey(new Given(file, "secret", true), false).certificates())
                .isNotEmpty();

        assertThatThrownBy(() -> new SealKey(new Given(file, "other", true), false))
                .hasMessageContaining("proofmark.seal.keystore");
    }

    @Test
    void stillShowsTheCertificatesOfTheSealBeforeIt() throws Exception {
        GivenKeys keys = GivenKeys.in(folder.resolve("rotated.p12"))
                .with("of-2025", "EC")
                .with("of-2026", "EC");

        PadesSeal seal = TestSeals.of(keys.withoutPrivateKeyOf("of-2025").signing("of-2026"));

        assertThat(CertificateFactory.getInstance("X.509")
                        .generateCertificates(
                                new ByteArrayInputStream(seal.certificates().getBytes(StandardCharsets.US_ASCII))))
                .asInstanceOf(InstanceOfAssertFactories.list(Certificate.class))
                .containsExactly(keys.certificate("of-2026"), keys.certificate("of-2025"));
    }
}
