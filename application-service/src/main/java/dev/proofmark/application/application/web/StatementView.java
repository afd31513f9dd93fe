package dev.proofmark.application.application.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.application.domain.ControlStatement;
import dev.proofmark.application.application.domain.ImplementationStatus;
import dev.proofmark.application.application.domain.StatementOfApplicability;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement of applicability as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementView(@Nullable String version, @Nullable LocalDate date, List<ControlView> controls) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ControlView(
            String controlId,
            @Nullable Boolean applicable,
            @Nullable String justification,
            @Nullable ImplementationStatus implementationStatus,
            List<String> documentReferences) {

        static ControlView of(ControlStatement control) {
            return new ControlView(
                    control.controlId(),
                    control.applicable(),
                    control.justification(),
                    control.implementationStatus(),
                    control.documentReferences());
        }
    }

    /** Of a statement, or of none: an empty one. */
    static StatementView of(@Nullable StatementOfApplicability statement) {
        return statement == null
                ? new StatementView(null, null, List.of())
                : new StatementView(
                        statement.version(),
                        statement.date(),
                        statement.controls().stream().map(ControlView::of).toList());
    }
}
