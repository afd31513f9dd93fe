package dev.proofmark.certificate.decision.domain;

import dev.proofmark.platform.rules.LegalDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest review of the file before its decision (ISO/IEC 17021-1:2015, 9.5.2).
 *
 * @param sections each by itself; none where the file was reviewed as a whole
 */
public record TechnicalReview(
        boolean sufficient,
        String comment,
        String reviewedBy,
        Instant reviewedAt,
        @Nullable List<SectionReview> sections) {

    public TechnicalReview {
        // Reviews from before there were sections have none.
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /** Of the file as a whole. */
    public TechnicalReview(boolean sufficient, String comment, String reviewedBy, Instant reviewedAt) {
        this(sufficient, comment, reviewedBy, reviewedAt, List.of());
    }

    /** The day of it in Korea. */
    LocalDate reviewedOn() {
        return LegalDay.of(reviewedAt);
    }

    /** Never null, unlike what is stored of older ones. */
    @Override
    public List<SectionReview> sections() {
        return sections == null ? List.of() : sections;
    }
}
