package dev.proofmark.certificate.register.usecase;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A day that a status is asked of: what is to come is not told. */
public final class PastDay {

    private PastDay() {}

    /**
     * The day that is asked of, null if none is.
     *
     * @throws RefusedException {@code status-to-come} if it is after today
     */
    public static @Nullable LocalDate of(@Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw new RefusedException(Refusal.of("status-to-come", Map.of("today", today.toString())));
        }
        return day;
    }
}
