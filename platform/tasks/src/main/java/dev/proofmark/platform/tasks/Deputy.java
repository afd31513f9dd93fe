package dev.proofmark.platform.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for somebody; opaque ids.
 *
 * @param deputyId null while nobody does
 * @param firstDay null while nobody does
 * @param lastDay null while nobody does
 * @param version counts what was said about it; 0 while nothing was
 */
public record Deputy(
        String personId,
        @Nullable String deputyId,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        long version) {

    /** Whom nobody has ever stood in for. */
    static Deputy none(String personId) {
        return new Deputy(personId, null, null, null, 0);
    }
}
