package dev.proofmark.audit.deadline.web;

import dev.proofmark.audit.deadline.domain.DeadlineKind;
import dev.proofmark.audit.deadline.domain.DeadlineStatus;
import dev.proofmark.audit.deadline.usecase.DeadlineFilter;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list. */
public final class DeadlinesWanted {

    @QueryParam("status")
    @Nullable String status;

    @QueryParam("kind")
    @Nullable String kind;

    @QueryParam("dueBefore")
    @Nullable String dueBefore;

    @QueryParam("certificationId")
    @Nullable UUID certificationId;

    DeadlineFilter filter() {
        return new DeadlineFilter(
                read("?status", status, DeadlineStatus::valueOf),
                read("?kind", kind, DeadlineKind::valueOf),
                read("?dueBefore", dueBefore, LocalDate::parse),
                certificationId);
    }

    private static <T> @Nullable T read(String name, @Nullable String text, Function<String, T> parser) {
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException unknown) {
            throw new RefusedException(Refusal.validation(List.of(FieldRefusal.of(name, "wrong-format"))));
        }
    }
}
