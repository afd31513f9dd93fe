package dev.proofmark.certificate.certificate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.usecase.ProductSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its holder and staff see it, with what the revision in force says.
 *
 * @param product absent where a management system is certified
 * @param certifiedSince first day of the first cycle
 * @param statusSince first day of the present status
 * @param resolveBy of a suspended one, the last day to put things right
 * @param provenance IMPORTED where the body brought the revision from its former records, and else DECIDED
 * @param nextRevision a later revision whose document is being made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateView(
        UUID id,
        UUID certificationId,
        UUID organisationId,
        @Nullable UUID applicationId,
        @Nullable UUID decisionId,
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
        @Nullable ProductSummary product,
        LocalDate decisionDate,
        LocalDate effectiveDate,
        LocalDate validUntil,
        LocalDate certifiedSince,
        @Nullable LocalDate statusSince,
        @Nullable LocalDate resolveBy,
        @Nullable Integer nextRevision,
        @Nullable LocalDate issuedOn,
        @Nullable String pdfSha256,
        String provenance) {

    static CertificateView of(Certificate certificate) {
        CertificateRevision revision = certificate.current();
        CertificateRevision next = certificate.next();
        var content = revision.content();
        var scope = content.scope();
        return new CertificateView(
                certificate.id(),
                certificate.certificationId(),
                scope.holder().organisationId(),
                revision.applicationId(),
                revision.decisionId(),
                certificate.number().value(),
                revision.number(),
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
                ProductSummary.of(scope),
                revision.validity().decisionDate(),
                revision.validity().effectiveDate(),
                revision.validity().validUntil(),
                certificate.certifiedSince(),
                certificate.statusSince(),
                certificate.resolveBy(),
                next == null ? null : next.number(),
                revision.issuedOn(),
                revision.pdfSha256(),
                revision.imported() ? "IMPORTED" : "DECIDED");
    }
}
