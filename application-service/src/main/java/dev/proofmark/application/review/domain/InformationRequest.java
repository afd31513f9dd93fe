package dev.proofmark.application.review.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the body must still learn before it can judge an application (ISO/IEC 17021-1:2015, 9.1.2.1).
 *
 * @param questionKorean for clients who read Korean
 * @param questionEnglish for the others
 * @param pointers the fields of the application that are in question, as JSON pointers; none for a general question
 * @param dueOn the last day for the answer, after which the body may decline
 * @param requestedBy opaque person id
 * @param answer null while the question is open
 */
public record InformationRequest(
        UUID id,
        @Nullable String questionKorean,
        @Nullable String questionEnglish,
        List<String> pointers,
        LocalDate dueOn,
        String requestedBy,
        LocalDate requestedOn,
        @Nullable InformationAnswer answer) {

    public InformationRequest {
        pointers = List.copyOf(pointers);
    }

    public boolean isOpen() {
        return answer == null;
    }

    /** Whether the client had its time, and let it pass. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }

    /** The question with its answer. */
    public InformationRequest answered(InformationAnswer given) {
        return new InformationRequest(
                id, questionKorean, questionEnglish, pointers, dueOn, requestedBy, requestedOn, given);
    }

    /** What forbids asking so: a question that the client can't read, or no time to answer it. */
    public Optional<Refusal> refusal(boolean clientReadsKorean) {
        String question = clientReadsKorean ? questionKorean : questionEnglish;
        if (question == null || question.isBlank()) {
            String field = clientReadsKorean ? "/questionKorean" : "/questionEnglish";
            return Optional.of(Refusal.validation(List.of(FieldRefusal.of(field, "required"))));
        }
        return dueOn.isBefore(requestedOn)
                ? Optional.of(Refusal.validation(List.of(FieldRefusal.of("/dueOn", "in-the-past"))))
                : Optional.empty();
    }
}
