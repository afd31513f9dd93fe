package dev.proofmark.audit.laboratory.web;

import dev.proofmark.audit.laboratory.domain.Accreditation;
import dev.proofmark.audit.laboratory.domain.Days;
import dev.proofmark.audit.laboratory.domain.RecognitionArrangement;
import dev.proofmark.audit.laboratory.domain.Recorded;
import dev.proofmark.platform.commands.CommandContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An accreditation to ISO/IEC 17025.
 *
 * @param until its last day
 * @param replaces the line of the history that this one corrects or ends
 */
record AccreditationRequest(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String bodyKorean,
        @NotBlank @Size(max = 200) String bodyEnglish,
        @NotBlank @Size(max = 100) String number,
        @NotNull Arrangement arrangement,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @Nullable UUID replaces) {

    /** Under which arrangement it is recognised. */
    enum Arrangement {
        ILAC_MRA,
        GAC_MRA,
        NONE
    }

    Accreditation toLine(UUID lineId, CommandContext context) {
        return new Accreditation(
                bodyKorean,
                bodyEnglish,
                number,
                RecognitionArrangement.valueOf(arrangement.name()),
                new Days(from, until),
                new Recorded(lineId, replaces, context.actor().personId(), context.today()));
    }
}
