package dev.proofmark.certificate.certificate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.certificate.domain.Certificate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A certificate as its holder and staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateView(
        UUID id,
        UUID certificationId,
        UUID organisationId,
        UUID applicationId,
        UUID decisionId,
        String number,
        int revision,
        String status,
        String legalNameKorean,
        String legalNameEnglish,
        String scheme,
        int schemeVersion,
        String standard,
        String scopeKorean,
        String scopeEnglish,
        List<String> aiRoles,
        @Nullable String soaVersion,
        @Nullable LocalDate soaDate,
        LocalDate decisionDate,
        LocalDate effectiveDate,
        LocalDate validUntil,
        @Nullable LocalDate issuedOn,
        @Nullable String pdfSha256) {

    static CertificateView of(Certificate certificate) {
        var content = certificate.content();
        var scope = content.scope();
        return new CertificateView(
                certificate.id(),
                certificate.certificationId(),
                scope.holder().organisationId(),
                certificate.applicationId(),
                certificate.decisionId(),
                certificate.number().value(),
                certificate.revision(),
                certificate.status().name(),
                scope.holder().legalNameKorean(),
                scope.holder().legalNameEnglish(),
                content.schemeId(),
                content.schemeVersion(),
                content.standard(),
                scope.scopeKorean(),
                scope.scopeEnglish(),
                scope.aiRoles(),
                scope.soaVersion(),
                scope.soaDate(),
                certificate.validity().decisionDate(),
                certificate.validity().effectiveDate(),
                certificate.validity().validUntil(),
                certificate.issuedOn(),
                certificate.pdfSha256());
    }
}
