package dev.proofmark.application.application.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the client was advised on its management system, and by whom: a consultant may not audit or decide for two
 * years (I-02; ISO/IEC 17021-1:2015, 9.1.1 and 5.2.10).
 *
 * @param received the answer; null while the question is open
 * @param endedOn last day of the advice; null while it goes on
 */
public record Consultancy(
        @Nullable Boolean received,
        @Nullable String consultantOrganisation,
        @Nullable LocalDate endedOn) {}
