package dev.proofmark.application.review.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.review.domain.ImpartialityAssessment;
import dev.proofmark.application.review.domain.Involvement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ties the body to the client, as it is answered to staff; clients never see it. */
record ImpartialityView(String consultant, List<PersonView> persons) {

    /**
     * Somebody of the body.
     *
     * @param barredUntil the last day on which they keep away from the case; left out while no end is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonView(
            String personId,
            String kind,
            @Nullable LocalDate consultedUntil,
            @Nullable LocalDate barredUntil) {

        static PersonView of(Involvement involvement) {
            return new PersonView(
                    involvement.personId(),
                    involvement.kind().name(),
                    involvement.consultedUntil(),
                    involvement.bar().until());
        }
    }

    static @Nullable ImpartialityView of(@Nullable ImpartialityAssessment assessment) {
        return assessment == null
                ? null
                : new ImpartialityView(
                        assessment.consultant().name(),
                        assessment.persons().stream().map(PersonView::of).toList());
    }
}
