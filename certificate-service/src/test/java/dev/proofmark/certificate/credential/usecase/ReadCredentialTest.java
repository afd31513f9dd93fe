package dev.proofmark.certificate.credential.usecase;

import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.anActiveCertificate;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.anIssuingCertificate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.domain.RevisionKind;
import org.junit.jupiter.api.Test;

class ReadCredentialTest {

    @Test
    void saysThatARevisionIsFromBeforeThereWereCredentials() {
        assertThat(ReadCredential.absence(anActiveCertificate().current()).rule())
                .isEqualTo("credential-not-made");
    }

    @Test
    void saysThatARevisionIsFromFormerRecords() {
        CertificateRevision ours = anIssuingCertificate().current();
        CertificateRevision imported = new CertificateRevision(
                1, RevisionKind.IMPORTED, null, null, ours.validity(), null, ours.content(), null, null);

        assertThat(ReadCredential.absence(imported).rule()).isEqualTo("credential-of-former-records");
    }

    @Test
    void knowsNoRevisionThatIsNotPublished_I38() {
        assertThat(ReadCredential.absence(anIssuingCertificate().current()).rule())
                .isEqualTo("not-found");
    }
}
