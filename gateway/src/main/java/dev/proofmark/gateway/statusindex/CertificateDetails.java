package dev.proofmark.gateway.statusindex;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.contracts.register.PublicProduct;
import dev.proofmark.contracts.register.PublicRevision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register answers about a certificate and the clock does not change: the members that certificate-service's
 * answer has, without the status and the day.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateDetails(
        String number,
        int revision,
        PublicRevision.Holder holder,
        String standard,
        String scheme,
        String scopeKorean,
        String scopeEnglish,
        List<PublicRevision.Location> locations,
        List<String> aiRoles,
        @Nullable PublicProduct product,
        PublicRevision.@Nullable AccreditedBy accreditation,
        LocalDate decisionDate,
        LocalDate effectiveDate,
        LocalDate validUntil,
        LocalDate certifiedSince,
        PublicRevision.Provenance provenance) {

    static CertificateDetails of(String number, LocalDate certifiedSince, PublicRevision revision) {
        return new CertificateDetails(
                number,
                revision.revision(),
                revision.holder(),
                revision.standard(),
                revision.scheme(),
                revision.scopeKorean(),
                revision.scopeEnglish(),
                revision.locations(),
                revision.aiRoles(),
                revision.product(),
                revision.accreditation(),
                revision.decisionDate(),
                revision.effectiveDate(),
                revision.validUntil(),
                certifiedSince,
                revision.provenance());
    }
}
