package dev.proofmark.certificate.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.certificate.certificate.domain.CertificateFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose file it is. */
class CertificationFileTest {

    @Test
    void namesItsClientAsItWasAgreed() {
        assertThat(FileFixtures.aPendingFile().client())
                .contains(CertificateFixtures.aScope().holder());
    }

    @Test
    void namesNobodyBeforeTheAgreement() {
        assertThat(FileFixtures.aPendingFile(List.of()).client()).isEmpty();
    }
}
