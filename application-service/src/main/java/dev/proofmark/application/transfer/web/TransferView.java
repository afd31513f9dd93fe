package dev.proofmark.application.transfer.web;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.usecase.ApplicationDetails;
import dev.proofmark.application.transfer.domain.PreTransferReview;
import dev.proofmark.application.transfer.domain.SourceCertificate;
import dev.proofmark.application.transfer.domain.SourceStatus;
import dev.proofmark.application.transfer.domain.Transfer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as it is answered; what the body found is for its staff.
 *
 * @param missing what the client has still to tell of the certificate
 * @param version the application's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransferView(
        UUID applicationId,
        UUID certificationId,
        String status,
        SourceView sourceCertificate,
        @Nullable ReviewView review,
        List<MissingView> missing,
        long version) {

    private static final String POINTER = "/transfer";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SourceView(
            @Nullable String number,
            @Nullable String issuingBody,
            @Nullable String accreditationBody,
            @Nullable String standard,
            @Nullable LocalDate originallyCertifiedOn,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate lastAuditOn,
            @Nullable String reason) {

        static SourceView of(SourceCertificate source) {
            return new SourceView(
                    source.number(),
                    source.issuingBody(),
                    source.accreditationBody(),
                    source.standard(),
                    source.originallyCertifiedOn(),
                    source.validUntil(),
                    source.lastAuditOn(),
                    source.reason());
        }
    }

    record ReviewView(
            SourceStatus status,
            boolean underRecognition,
            boolean reportsSeen,
            boolean majorsClosed,
            boolean minorsPlanned,
            boolean complaintsConsidered,
            String evidence,
            String reviewedBy,
            LocalDate reviewedOn) {

        static ReviewView of(PreTransferReview review) {
            return new ReviewView(
                    review.status(),
                    review.underRecognition(),
                    review.reportsSeen(),
                    review.majorsClosed(),
                    review.minorsPlanned(),
                    review.complaintsConsidered(),
                    review.evidence(),
                    review.reviewedBy(),
                    review.reviewedOn());
        }
    }

    record MissingView(String pointer, String code) {}

    static TransferView of(ApplicationDetails details, boolean forStaff) {
        Application application = details.application();
        Transfer transfer = requireNonNull(application.transfer());
        PreTransferReview review = forStaff ? transfer.review() : null;
        return new TransferView(
                application.id(),
                application.certificationId(),
                application.status().name(),
                SourceView.of(transfer.source()),
                review == null ? null : ReviewView.of(review),
                details.missing().stream()
                        .filter(refusal -> refusal.pointer().startsWith(POINTER))
                        .map(refusal -> new MissingView(refusal.pointer().substring(POINTER.length()), refusal.code()))
                        .toList(),
                application.version());
    }
}
