package dev.proofmark.audit.laboratory.web;

import dev.proofmark.audit.laboratory.domain.Days;
import dev.proofmark.audit.laboratory.domain.Recorded;
import dev.proofmark.audit.laboratory.domain.TestMethod;
import dev.proofmark.audit.laboratory.domain.TestScope;
import dev.proofmark.platform.commands.CommandContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A method in the scope of a laboratory's accreditation.
 *
 * @param method for example {@code ISO/IEC TS 4213}
 * @param year of the edition
 * @param procedure number of the laboratory's own procedure for it
 * @param until the last day; left out while it goes on
 * @param replaces the line of the history that this one corrects or ends
 */
record ScopeRequest(
        @Nullable UUID id,
        @NotBlank @Size(max = 100) String method,
        @NotNull @Min(1900) @Max(2200) Integer year,
        @NotBlank @Size(max = 100) String procedure,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID replaces) {

    TestScope toLine(UUID lineId, CommandContext context) {
        return new TestScope(
                new TestMethod(method, year),
                procedure,
                new Days(from, until),
                new Recorded(lineId, replaces, context.actor().personId(), context.today()));
    }
}
