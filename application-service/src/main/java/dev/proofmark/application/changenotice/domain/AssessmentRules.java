package dev.proofmark.application.changenotice.domain;

import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand.Assess;
import dev.proofmark.application.scheme.domain.Regime;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An assessment has its reasons, and where something follows the client can read what. */
final class AssessmentRules {

    private static final String OUTCOME = "/outcome";

    private AssessmentRules() {}

    static List<FieldRefusal> refusals(ChangeDetails details, Assess assess) {
        Assessment assessment = assess.assessment();
        boolean clientReadsKorean = assess.clientReadsKorean();
        List<FieldRefusal> refusals = new ArrayList<>(outcome(details, assessment.outcome(), assess.regimes()));
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

    /** I-46: a changed product is another product, whatever it was changed into. */
    private static List<FieldRefusal> outcome(ChangeDetails details, AssessmentOutcome outcome, Set<Regime> regimes) {
        if (!regimes.stream().allMatch(outcome::isOf)) {
            return List.of(FieldRefusal.of(OUTCOME, "outcome-of-another-regime"));
        }
        return details.kinds().contains(ChangeKind.PRODUCT) && outcome != AssessmentOutcome.RE_EVALUATION
                ? List.of(FieldRefusal.of(OUTCOME, "I-46-change"))
                : List.of();
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
