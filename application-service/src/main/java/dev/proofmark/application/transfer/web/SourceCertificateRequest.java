package dev.proofmark.application.transfer.web;

import dev.proofmark.application.transfer.domain.SourceCertificate;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The certificate that another body issued, as far as it has been described. */
record SourceCertificateRequest(
        @Size(max = 100) @Nullable String number,
        @Size(max = 200) @Nullable String issuingBody,
        @Size(max = 200) @Nullable String accreditationBody,
        @Size(max = 100) @Nullable String standard,
        @Nullable LocalDate originallyCertifiedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate lastAuditOn,
        @Size(max = 2000) @Nullable String reason) {

    SourceCertificate toSourceCertificate() {
        return new SourceCertificate(
                number,
                issuingBody,
                accreditationBody,
                standard,
                originallyCertifiedOn,
                validUntil,
                lastAuditOn,
                reason);
    }
}
