package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.domain.FindingGrade;
import dev.proofmark.audit.finding.domain.FindingStatus;
import dev.proofmark.audit.finding.usecase.FindingFilter;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are asked for.
 *
 * @param dueBefore the answer or the closure that is due next is due before that day
 */
public record FindingsWanted(
        @QueryParam("status") @Nullable String status,
        @QueryParam("grade") @Nullable String grade,
        @QueryParam("certificationId") @Nullable UUID certificationId,
        @QueryParam("auditId") @Nullable UUID auditId,
        @QueryParam("dueBefore") @Nullable String dueBefore) {

    FindingFilter toFilter() {
        return new FindingFilter(
                read("?status", status, FindingStatus::valueOf),
                read("?grade", grade, FindingGrade::valueOf),
                certificationId,
                auditId,
                read("?dueBefore", dueBefore, LocalDate::parse));
    }

    private static <T> @Nullable T read(String pointer, @Nullable String text, Function<String, T> reader) {
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new RefusedException(Refusal.validation(List.of(FieldRefusal.of(pointer, "wrong-format"))));
        }
    }
}
