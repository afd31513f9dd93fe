package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.Accreditation;
import dev.proofmark.certificate.certificate.domain.AccreditationMark;
import dev.proofmark.certificate.certificate.domain.CertificationBody;
import dev.proofmark.certificate.certificate.domain.ExpiryRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

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

    /** The accreditation whose symbol a certificate may carry that is decided on that day (I-40). */
    Optional<AccreditationMark> accreditation(String schemeId, LocalDate decidedOn) {
        return body.accreditations().stream()
                .map(CertificateSettings::accreditation)
                .filter(accreditation -> accreditation.holdsFor(schemeId, decidedOn))
                .findFirst()
                .map(Accreditation::mark);
    }

    private static Accreditation accreditation(BodyConfig.AccreditationConfig config) {
        return new Accreditation(
                new AccreditationMark(config.bodyKorean(), config.bodyEnglish(), config.number()),
                config.schemes(),
                config.from(),
                config.until().orElse(null));
    }

    ExpiryRule expiry() {
        return certificate.expiry();
    }
}
