package dev.proofmark.certificate.decision.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a technical review has to say: of the whole, or of every section once (ISO/IEC 17021-1:2015, 9.5.2; ISO/IEC
 * 17065:2012, 7.5.1).
 */
final class ReviewPolicy {
    private ReviewPolicy() {}

    static Optional<Refusal> refusal(FileCommand.Review review, Regime regime) {
        return notEachOnce(review.sections(), ReviewSection.of(regime))
                .or(() -> contradiction(review))
                .or(() -> commentsMissing(review));
    }

    private static Optional<Refusal> notEachOnce(List<SectionReview> sections, Set<ReviewSection> wanted) {
        Set<ReviewSection> named = EnumSet.noneOf(ReviewSection.class);
        sections.forEach(section -> named.add(section.section()));
        boolean eachOnce = sections.size() == named.size() && named.equals(wanted);
        return sections.isEmpty() || eachOnce
                ? Optional.empty()
                : Optional.of(Refusal.at("review-sections", "/sections"));
    }

    private static Optional<Refusal> contradiction(FileCommand.Review review) {
        return !review.sections().isEmpty()
                        && review.sufficient() != review.sections().stream().allMatch(SectionReview::sufficient)
                ? Optional.of(Refusal.at("review-sections", "/sufficient"))
                : Optional.empty();
    }

    private static Optional<Refusal> commentsMissing(FileCommand.Review review) {
        List<FieldRefusal> missing = new ArrayList<>();
        if (!review.sufficient()
                && review.sections().isEmpty()
                && review.comment().isBlank()) {
            missing.add(FieldRefusal.of("/comment", "required"));
        }
        for (int index = 0; index < review.sections().size(); index++) {
            SectionReview section = review.sections().get(index);
            if (!section.sufficient() && section.comment().isBlank()) {
                missing.add(FieldRefusal.of("/sections/" + index + "/comment", "required"));
            }
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(missing.size() == 1 ? one(missing.getFirst()) : Refusal.validation(missing));
    }

    private static Refusal one(FieldRefusal field) {
        return new Refusal(field.code(), List.of(field), field.facts());
    }
}
