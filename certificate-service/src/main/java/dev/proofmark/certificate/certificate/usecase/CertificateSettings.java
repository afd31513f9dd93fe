package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.CertificationBody;
import dev.proofmark.certificate.certificate.domain.ExpiryRule;
import jakarta.enterprise.context.ApplicationScoped;

/** What the body has set about itself and its certificates. */
@ApplicationScoped
public class CertificateSettings {
    private final BodyConfig body;
    private final CertificateConfig certificate;

    public CertificateSettings(BodyConfig body, CertificateConfig certificate) {
        this.body = body;
        this.certificate = certificate;
    }

    String bodyCode() {
        return body.code();
    }

    CertificationBody body() {
        return new CertificationBody(
                body.nameKorean(), body.nameEnglish(), body.addressKorean(), body.addressEnglish());
    }

    ExpiryRule expiry() {
        return certificate.expiry();
    }
}
