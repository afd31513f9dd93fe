package dev.proofmark.application.changenotice.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assessment has its reasons, and where something follows the client can read what. */
final class AssessmentRules {

    private AssessmentRules() {}

    static List<FieldRefusal> refusals(Assessment assessment, boolean clientReadsKorean) {
        List<FieldRefusal> refusals = new ArrayList<>();
        if (assessment.rationale().isBlank()) {
            refusals.add(FieldRefusal.of("/rationale", "required"));
        }
        String message = clientReadsKorean ? assessment.messageKorean() : assessment.messageEnglish();
        if (assessment.outcome().needsWords() && isMissing(message)) {
            String field = clientReadsKorean ? "/messageKorean" : "/messageEnglish";
            refusals.add(FieldRefusal.of(field, "required"));
        }
        return refusals;
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
