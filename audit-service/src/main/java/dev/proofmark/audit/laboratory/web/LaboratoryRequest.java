package dev.proofmark.audit.laboratory.web;

import dev.proofmark.audit.laboratory.domain.LaboratoryDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A laboratory by name and address.
 *
 * @param id that the caller chose; left out for one of ours
 */
record LaboratoryRequest(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String nameKorean,
        @NotBlank @Size(max = 200) String nameEnglish,
        @NotBlank @Size(max = 500) String addressKorean,
        @NotBlank @Size(max = 500) String addressEnglish) {

    LaboratoryDetails toDetails() {
        return new LaboratoryDetails(nameKorean, nameEnglish, addressKorean, addressEnglish);
    }
}
