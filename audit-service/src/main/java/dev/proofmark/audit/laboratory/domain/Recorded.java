package dev.proofmark.audit.laboratory.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a line of a laboratory's history. A line is never changed: a later one names the one that it replaces, and both
 * stay.
 *
 * @param id of the line
 * @param replaces the line that this one corrects
 * @param by opaque person id
 */
public record Recorded(UUID id, @Nullable UUID replaces, String by, LocalDate on) {}
