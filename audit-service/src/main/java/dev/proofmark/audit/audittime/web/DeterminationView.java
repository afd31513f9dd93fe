package dev.proofmark.audit.audittime.web;

import dev.proofmark.audit.audittime.domain.Determination;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A determination as it is shown. */
record DeterminationView(
        int number, ProposalView proposal, @Nullable String confirmedBy, LocalDate determinedOn) {

    static DeterminationView of(Determination determination) {
        return new DeterminationView(
                determination.number(),
                ProposalView.of(determination.proposal()),
                determination.confirmedBy(),
                determination.determinedOn());
    }
}
