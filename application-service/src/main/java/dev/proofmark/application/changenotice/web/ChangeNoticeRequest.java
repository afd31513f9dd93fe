package dev.proofmark.application.changenotice.web;

import dev.proofmark.application.changenotice.domain.ChangeDetails;
import dev.proofmark.application.changenotice.domain.ChangeKind;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client tells of a change.
 *
 * @param id may be brought by the client when the notice is given; a notice that is changed keeps its own
 * @param descriptionKorean in the client's language at least
 * @param certificationIds the certifications that the change concerns
 */
record ChangeNoticeRequest(
        @Nullable UUID id,
        @NotEmpty @Size(max = 7) List<@NotNull ChangeKind> kinds,
        @Nullable @Size(max = 4000) String descriptionKorean,
        @Nullable @Size(max = 4000) String descriptionEnglish,
        @NotNull LocalDate effectiveOn,
        @NotEmpty @Size(max = 20) List<@NotNull UUID> certificationIds) {

    ChangeDetails toDetails() {
        return new ChangeDetails(kinds, descriptionKorean, descriptionEnglish, effectiveOn, certificationIds);
    }
}
