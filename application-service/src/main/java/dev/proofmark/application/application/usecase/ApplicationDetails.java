package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.List;

/**
 * An application with what it still lacks.
 *
 * @param missing what would refuse its submission now; empty once it is submitted
 */
public record ApplicationDetails(Application application, List<FieldRefusal> missing) {

    public ApplicationDetails {
        missing = List.copyOf(missing);
    }
}
