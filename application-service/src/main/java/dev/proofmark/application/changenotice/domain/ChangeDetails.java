package dev.proofmark.application.changenotice.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of a change.
 *
 * @param kinds what changes, one or more
 * @param descriptionKorean in its words
 * @param descriptionEnglish the same in English; one of the two may be missing
 * @param effectiveOn since when it is so, or from when it will be
 * @param certificationIds the certifications that it concerns, one or more
 */
public record ChangeDetails(
        List<ChangeKind> kinds,
        @Nullable String descriptionKorean,
        @Nullable String descriptionEnglish,
        LocalDate effectiveOn,
        List<UUID> certificationIds) {

    public ChangeDetails {
        kinds = List.copyOf(kinds);
        certificationIds = List.copyOf(certificationIds);
    }
}
