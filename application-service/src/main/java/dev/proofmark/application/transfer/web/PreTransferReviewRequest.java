package dev.proofmark.application.transfer.web;

import dev.proofmark.application.transfer.domain.PreTransferReview;
import dev.proofmark.application.transfer.domain.SourceStatus;
import dev.proofmark.platform.commands.CommandContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was found about the certification that is to be transferred. */
record PreTransferReviewRequest(
        @NotNull SourceStatus status,
        @NotNull Boolean underRecognition,
        @NotNull Boolean reportsSeen,
        @NotNull Boolean majorsClosed,
        @NotNull Boolean minorsPlanned,
        @NotNull Boolean complaintsConsidered,
        @NotBlank @Size(max = 4000) String evidence) {

    PreTransferReview toReview(CommandContext context) {
        return new PreTransferReview(
                status,
                underRecognition,
                reportsSeen,
                majorsClosed,
                minorsPlanned,
                complaintsConsidered,
                evidence,
                context.actor().personId(),
                context.today());
    }
}
