package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.grievance.domain.GrievanceState;
import dev.proofmark.certificate.grievance.usecase.GrievanceFilter;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.DayParameters;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints or appeals are asked for.
 *
 * @param dueBefore whoever raised it is to hear of the body before that day
 */
public record GrievancesWanted(
        @QueryParam("reference") @Nullable String reference,
        @QueryParam("state") @Nullable String state,
        @QueryParam("handler") @Nullable String handler,
        @QueryParam("dueBefore") @Nullable String dueBefore) {

    GrievanceFilter toFilter() {
        return new GrievanceFilter(reference, readState(), handler, DayParameters.optional("dueBefore", dueBefore));
    }

    private @Nullable GrievanceState readState() {
        try {
            return state == null ? null : GrievanceState.valueOf(state);
        } catch (IllegalArgumentException unknown) {
            throw new RefusedException(Refusal.validation(List.of(FieldRefusal.of("?state", "wrong-format"))));
        }
    }
}
