package dev.proofmark.certificate.certificate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.usecase.ProductSummary;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says from one decision to the next.
 *
 * @param kind what led to it
 * @param decisionId absent of an imported one
 * @param product absent where a management system is certified
 * @param formerValidUntil the last day of the cycle before
 * @param issuedOn absent while its document is being made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
        int revision,
        String kind,
        @Nullable UUID decisionId,
        @Nullable UUID applicationId,
        String scopeKorean,
        String scopeEnglish,
        int sites,
        @Nullable ProductSummary product,
        LocalDate decisionDate,
        LocalDate effectiveDate,
        LocalDate validUntil,
        @Nullable LocalDate formerValidUntil,
        @Nullable LocalDate issuedOn,
        @Nullable String pdfSha256) {

    static RevisionView of(CertificateRevision revision) {
        var scope = revision.content().scope();
        return new RevisionView(
                revision.number(),
                revision.kind().name(),
                revision.decisionId(),
                revision.applicationId(),
                scope.scopeKorean(),
                scope.scopeEnglish(),
                scope.sites().size(),
                ProductSummary.of(scope),
                revision.validity().decisionDate(),
                revision.validity().effectiveDate(),
                revision.validity().validUntil(),
                revision.formerValidUntil(),
                revision.issuedOn(),
                revision.pdfSha256());
    }
}
