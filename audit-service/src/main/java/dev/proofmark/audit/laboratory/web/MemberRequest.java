package dev.proofmark.audit.laboratory.web;

import dev.proofmark.audit.laboratory.domain.Days;
import dev.proofmark.audit.laboratory.domain.LaboratoryFunction;
import dev.proofmark.audit.laboratory.domain.LaboratoryMember;
import dev.proofmark.audit.laboratory.domain.Recorded;
import dev.proofmark.platform.commands.CommandContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for a laboratory.
 *
 * @param personId the identity provider's opaque id
 * @param until the last day; left out while it goes on
 * @param replaces the line of the history that this one corrects or ends
 */
record MemberRequest(
        @Nullable UUID id,
        @NotNull UUID personId,
        @NotNull @Size(min = 1, max = 2) List<@NotNull Function> functions,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID replaces) {

    /** What the laboratory has authorised them for. */
    enum Function {
        TESTER,
        AUTHORISER
    }

    LaboratoryMember toLine(UUID lineId, CommandContext context) {
        return new LaboratoryMember(
                personId.toString(),
                functions.stream()
                        .map(function -> LaboratoryFunction.valueOf(function.name()))
                        .collect(Collectors.toUnmodifiableSet()),
                new Days(from, until),
                new Recorded(lineId, replaces, context.actor().personId(), context.today()));
    }
}
