package dev.proofmark.application.review.web;

import dev.proofmark.application.review.domain.ConsultantRelation;
import dev.proofmark.application.review.domain.ImpartialityAssessment;
import dev.proofmark.application.review.domain.Involvement;
import dev.proofmark.application.review.domain.InvolvementKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ties the body to the client, as a reviewer states it.
 *
 * @param consultant how whoever advised the client stands to the body
 * @param persons who of the body advised the client or worked for it; an empty list says that nobody did
 */
record ImpartialityRequest(
        @NotNull Consultant consultant,

        @NotNull @Size(max = 100) List<@NotNull @Valid PersonRequest> persons) {

    /** How whoever advised the client stands to the body. */
    enum Consultant {
        INDEPENDENT,
        RELATED_TO_BODY,
        BODY
    }

    /** What somebody did for the client. */
    enum Kind {
        CONSULTANCY,
        EMPLOYMENT
    }

    /**
     * Somebody of the body.
     *
     * @param personId the identity provider's opaque id
     * @param consultedUntil the last day of it; left out while it goes on
     */
    record PersonRequest(
            @NotBlank @Size(max = 100) String personId,
            @NotNull Kind kind,
            @Nullable LocalDate consultedUntil) {

        Involvement toInvolvement() {
            return new Involvement(personId, InvolvementKind.valueOf(kind.name()), consultedUntil);
        }
    }

    ImpartialityAssessment toAssessment() {
        return new ImpartialityAssessment(
                ConsultantRelation.valueOf(consultant.name()),
                persons.stream().map(PersonRequest::toInvolvement).toList());
    }
}
