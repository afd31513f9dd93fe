package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.ValidityPeriod;
import dev.proofmark.contracts.schemes.Scheme;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** How long a certificate holds that is counted from its own decision: a first one, and every one of a product. */
@ApplicationScoped
public class CertificateTerms {
    private static final int MONTHS_OF_A_YEAR = 12;

    private final SchemeCatalogue schemes;
    private final CertificateSettings settings;

    public CertificateTerms(SchemeCatalogue schemes, CertificateSettings settings) {
        this.schemes = schemes;
        this.settings = settings;
    }

    /** From a decision on that day for as long as the scheme says. */
    public ValidityPeriod from(LocalDate decidedOn, String schemeId, int schemeVersion) {
        Scheme scheme = schemes.get(schemeId, schemeVersion);
        return ValidityPeriod.initial(decidedOn, scheme.validity().months() / MONTHS_OF_A_YEAR, settings.expiry());
    }
}
