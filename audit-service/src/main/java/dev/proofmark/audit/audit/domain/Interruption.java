package dev.proofmark.audit.audit.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an audit was put off or called off.
 *
 * @param from where it stood
 * @param days that had been agreed upon; null where none were
 */
public record Interruption(
        Kind kind,
        String reason,
        String by,
        LocalDate on,
        AuditStatus from,
        @Nullable AuditDays days) {

    /** What was done to it. */
    public enum Kind {
        /** It will be held on other days. */
        POSTPONED,
        /** It will not be held, or not to its end. */
        CANCELLED
    }
}
