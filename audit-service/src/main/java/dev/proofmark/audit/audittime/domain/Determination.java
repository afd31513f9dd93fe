package dev.proofmark.audit.audittime.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The audit time as it was determined; recorded for good (I-06).
 *
 * @param number counts the determinations of the application, 1 upwards
 * @param confirmedBy opaque id of the second person; null where none was needed
 */
public record Determination(
        int number, Proposal proposal, @Nullable String confirmedBy, LocalDate determinedOn) {}
