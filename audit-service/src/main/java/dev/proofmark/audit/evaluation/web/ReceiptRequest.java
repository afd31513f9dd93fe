package dev.proofmark.audit.evaluation.web;

import dev.proofmark.audit.evaluation.domain.EvaluationCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The item came to the laboratory.
 *
 * @param sha256 as the laboratory computed it, lower-case hex
 */
record ReceiptRequest(
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 4000) String condition,
        @NotNull @Pattern(regexp = PlanDocument.SHA256) String sha256,
        @NotBlank @Size(max = 500) String storagePlace) {

    EvaluationCommand.ReceiveItem toCommand() {
        return new EvaluationCommand.ReceiveItem(receivedOn, condition, sha256, storagePlace);
    }
}
