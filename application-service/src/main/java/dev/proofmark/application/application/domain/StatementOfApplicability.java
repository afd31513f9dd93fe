package dev.proofmark.application.application.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The client's statement of applicability (ISO/IEC 42001:2023, 6.1.3), as far as it has been given.
 *
 * @param version as the client names it
 */
public record StatementOfApplicability(
        @Nullable String version, @Nullable LocalDate date, List<ControlStatement> controls) {

    public StatementOfApplicability {
        controls = List.copyOf(controls);
    }
}
