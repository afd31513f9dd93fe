package dev.proofmark.audit.finding.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * I-13: a nonconformity names a requirement that exists, states what is wrong and shows evidence; an opportunity names no
 * breach (ISO/IEC 17021-1:2015, 9.4.5.2 and 9.4.5.3), and so repeats none.
 */
final class FindingContentPolicy {

    private FindingContentPolicy() {}

    static Optional<Refusal> objection(FindingContent content, ContentGround ground) {
        var mistakes = new ArrayList<FieldRefusal>(missing("/statement", content.statement()));
        if (content.grade().isNonconformity()) {
            mistakes.addAll(requirement(content.requirement(), ground.requirementExists()));
            mistakes.addAll(missing("/evidence", content.evidence()));
        } else if (content.requirement() != null) {
            mistakes.add(FieldRefusal.of("/requirement", "opportunity-names-no-breach"));
        }
        if (content.repeats() != null && (!content.grade().isNonconformity() || ground.repeated() == null)) {
            mistakes.add(FieldRefusal.of("/repeats", "repeats-unknown"));
        }
        return refusal("I-13", mistakes);
    }

    /**
     * The content with the grade that it has by rule: a minor that was found before and never closed is a major
     * (domain rule of the body; 9.4.10 leaves open minors to the next audit).
     */
    static FindingContent graded(FindingContent content, ContentGround ground) {
        return content.grade() == FindingGrade.MINOR && ground.isStillOpen()
                ? content.with(FindingGrade.MAJOR)
                : content;
    }

    /** The field as a refusal if it is empty. */
    static List<FieldRefusal> missing(String pointer, @Nullable String text) {
        return text == null || text.isBlank() ? List.of(FieldRefusal.of(pointer, "required")) : List.of();
    }

    /** One refusal for all the fields; none without fields. */
    static Optional<Refusal> refusal(String rule, List<FieldRefusal> fields) {
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Refusal(rule, fields, Map.of()));
    }

    private static List<FieldRefusal> requirement(@Nullable String requirement, boolean exists) {
        var missing = missing("/requirement", requirement);
        return missing.isEmpty() && !exists ? List.of(FieldRefusal.of("/requirement", "requirement-unknown")) : missing;
    }
}
