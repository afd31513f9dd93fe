package dev.proofmark.certificate.register.usecase;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A day that a status is asked of: what is to come is not told. */
public final class PastDay {

    private PastDay() {}

    /**
     * The day that is asked of, null if none is.
     *
     * @param parameter of the query, which names it
     * @throws RefusedException {@code status-to-come} if it is after today
     */
    public static @Nullable LocalDate of(String parameter, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            Map<String, String> facts = Map.of("today", today.toString());
            FieldRefusal field = new FieldRefusal("?" + parameter, "status-to-come", facts);
            throw new RefusedException(new Refusal("status-to-come", List.of(field), facts));
        }
        return day;
    }
}
