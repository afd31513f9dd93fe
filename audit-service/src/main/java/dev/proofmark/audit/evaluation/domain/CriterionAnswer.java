package dev.proofmark.audit.evaluation.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says to one of the scheme's criteria.
 *
 * @param applicable whether it applies to this product
 * @param reason why it doesn't
 * @param evidence what shows that it is met
 * @param documents files that show it, each by its SHA-256 in lower-case hex
 */
public record CriterionAnswer(
        String criterion,
        boolean applicable,
        @Nullable String reason,
        @Nullable String evidence,
        List<String> documents) {

    public CriterionAnswer {
        documents = List.copyOf(documents);
    }
}
