package dev.proofmark.contracts;

import java.time.LocalDate;
import java.util.List;

/**
 * The statement of applicability that a certificate refers to; its justifications stay with application-service.
 *
 * @param version as the applicant names it
 * @param controls every control of the scheme once
 */
public record StatementOfApplicability(String version, LocalDate date, List<ControlStatement> controls) {
    public StatementOfApplicability {
        controls = List.copyOf(controls);
    }
}
