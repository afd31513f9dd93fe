package dev.proofmark.application.review.web;

import dev.proofmark.application.review.usecase.RequestInformation.Question;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer asks.
 *
 * @param pointers JSON pointers (RFC 6901) into the application, {@code /soa} for its statement of applicability
 */
record InformationRequestRequest(
        @Nullable UUID id,
        @Nullable @Size(max = 4000) String questionKorean,
        @Nullable @Size(max = 4000) String questionEnglish,

        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) @Pattern(regexp = "(/[A-Za-z0-9]+)+") String> pointers,

        @NotNull LocalDate dueOn) {

    Question toQuestion() {
        return new Question(questionKorean, questionEnglish, pointers == null ? List.of() : pointers, dueOn);
    }
}
