package dev.proofmark.application.review.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.review.domain.InformationAnswer;
import dev.proofmark.application.review.domain.InformationRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question of the body's as it is answered to both sides. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InformationRequestView(
        UUID id,
        @Nullable String questionKorean,
        @Nullable String questionEnglish,
        List<String> pointers,
        LocalDate dueOn,
        LocalDate requestedOn,
        @Nullable AnswerView answer) {

    record AnswerView(String text, String answeredBy, LocalDate answeredOn) {

        static @Nullable AnswerView of(@Nullable InformationAnswer answer) {
            return answer == null ? null : new AnswerView(answer.text(), answer.answeredBy(), answer.answeredOn());
        }
    }

    /** All questions of an application; there is at most one that waits for an answer. */
    record All(UUID applicationId, String status, List<InformationRequestView> items, long version) {}

    static InformationRequestView of(InformationRequest request) {
        return new InformationRequestView(
                request.id(),
                request.questionKorean(),
                request.questionEnglish(),
                request.pointers(),
                request.dueOn(),
                request.requestedOn(),
                AnswerView.of(request.answer()));
    }

    static All all(Application application) {
        return new All(
                application.id(),
                application.status().name(),
                application.informationRequests().stream()
                        .map(InformationRequestView::of)
                        .toList(),
                application.version());
    }
}
