package dev.proofmark.audit.laboratory.web;

import dev.proofmark.audit.laboratory.domain.Days;
import dev.proofmark.audit.laboratory.domain.LaboratoryFunction;
import dev.proofmark.audit.laboratory.domain.LaboratoryMember;
import dev.proofmark.audit.laboratory.domain.LaboratoryPerson;
import dev.proofmark.audit.laboratory.domain.Recorded;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
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
 * @param nameKorean what they are called, with {@code nameEnglish}; left out where that stays as it is
 * @param until the last day; left out while it goes on
 * @param replaces the line of the history that this one corrects or ends
 */
record MemberRequest(
        @Nullable UUID id,
        @NotNull UUID personId,
        @Nullable @Size(min = 1, max = 100) String nameKorean,
        @Nullable @Size(min = 1, max = 100) String nameEnglish,
        @NotNull @Size(min = 1, max = 2) List<@NotNull Function> functions,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID replaces) {

    /** What the laboratory has authorised them for. */
    enum Function {
        TESTER,
        AUTHORISER
    }

    /**
     * What they are called, if that is said.
     *
     * @throws RefusedException if it is said in one script only
     */
    @Nullable LaboratoryPerson toPerson() {
        if (nameKorean == null && nameEnglish == null) {
            return null;
        }
        if (nameKorean == null || nameEnglish == null) {
            throw new RefusedException(Refusal.validation(
                    List.of(FieldRefusal.of(nameKorean == null ? "/nameKorean" : "/nameEnglish", "required"))));
        }
        return new LaboratoryPerson(personId.toString(), nameKorean, nameEnglish);
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
