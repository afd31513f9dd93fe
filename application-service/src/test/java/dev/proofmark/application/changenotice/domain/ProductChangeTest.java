package dev.proofmark.application.changenotice.domain;

import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.FIRST;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.ID;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.ORGANISATION;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.PRODUCT;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.TODAY;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.assessment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.scheme.domain.Regime;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes in a certified product, and what follows from it. */
class ProductChangeTest {

    @ParameterizedTest
    @CsvSource({
        "LEGAL_OR_OWNERSHIP,true,true",
        "ORGANISATION_OR_MANAGEMENT,true,true",
        "CONTACTS_OR_SITES,true,true",
        "SCOPE,true,true",
        "MANAGEMENT_SYSTEM,true,false",
        "AI_SYSTEMS,true,false",
        "PRODUCT,false,true"
    })
    void isOfWhatIsCertified_changeOfAnotherRegime(ChangeKind kind, boolean ofSystems, boolean ofProducts) {
        FieldRefusal refusal = FieldRefusal.of("/kinds/0", "change-of-another-regime");

        assertThat(refusals(tell(kind, FIRST))).isEqualTo(ofSystems ? List.of() : List.of(refusal));
        assertThat(refusals(tell(kind, PRODUCT))).isEqualTo(ofProducts ? List.of() : List.of(refusal));
    }

    @Test
    void isToldApartFromThoseOfManagementSystems_noticeOfTwoRegimes() {
        assertThat(refusals(tell(ChangeKind.LEGAL_OR_OWNERSHIP, FIRST, PRODUCT)))
                .containsExactly(FieldRefusal.of("/certificationIds", "notice-of-two-regimes"));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_ACTION,true,true",
        "DOCUMENT_REVIEW,true,true",
        "SPECIAL_AUDIT,true,false",
        "SCOPE_APPLICATION_NEEDED,true,false",
        "RE_EVALUATION,false,true"
    })
    void hasItsOwnConsequences_outcomeOfAnotherRegime(
            AssessmentOutcome outcome, boolean ofSystems, boolean ofProducts) {
        FieldRefusal refusal = FieldRefusal.of("/outcome", "outcome-of-another-regime");

        assertThat(refusals(assess(ChangeKind.SCOPE, outcome, Regime.MANAGEMENT_SYSTEM)))
                .isEqualTo(ofSystems ? List.of() : List.of(refusal));
        assertThat(refusals(assess(ChangeKind.SCOPE, outcome, Regime.PRODUCT)))
                .isEqualTo(ofProducts ? List.of() : List.of(refusal));
    }

    @ParameterizedTest
    @CsvSource({"NO_ACTION,false", "DOCUMENT_REVIEW,false", "RE_EVALUATION,true"})
    void ofTheProductItselfIsEvaluatedAnew_I46(AssessmentOutcome outcome, boolean possible) {
        assertThat(refusals(assess(ChangeKind.PRODUCT, outcome, Regime.PRODUCT)))
                .isEqualTo(possible ? List.of() : List.of(FieldRefusal.of("/outcome", "I-46-change")));
    }

    @Test
    void isExplainedToTheClientWhereItHasToAct() {
        Outcome<ChangeNotice, ChangeNoticeEvent> outcome = ChangeNoticeRules.decide(
                notice(ChangeKind.PRODUCT),
                new ChangeNoticeCommand.Assess(
                        assessment(AssessmentOutcome.RE_EVALUATION, null, null), true, Set.of(Regime.PRODUCT)));

        assertThat(refusals(outcome)).containsExactly(FieldRefusal.of("/messageKorean", "required"));
    }

    private static Outcome<ChangeNotice, ChangeNoticeEvent> tell(ChangeKind kind, UUID... certifications) {
        Map<UUID, Regime> contracted = Map.of(FIRST, Regime.MANAGEMENT_SYSTEM, PRODUCT, Regime.PRODUCT);
        return ChangeNoticeRules.tell(
                ID,
                ORGANISATION,
                details(kind, certifications),
                "an-editor",
                new Circumstances(true, contracted, TODAY));
    }

    private static Outcome<ChangeNotice, ChangeNoticeEvent> assess(
            ChangeKind kind, AssessmentOutcome outcome, Regime regime) {
        return ChangeNoticeRules.decide(
                notice(kind),
                new ChangeNoticeCommand.Assess(assessment(outcome, "다시 신청하십시오", null), true, Set.of(regime)));
    }

    private static ChangeNotice notice(ChangeKind kind) {
        return ChangeNotice.told(ID, ORGANISATION, details(kind, PRODUCT), "an-editor", TODAY);
    }

    private static ChangeDetails details(ChangeKind kind, UUID... certifications) {
        return new ChangeDetails(List.of(kind), "가중치를 바꿉니다", null, TODAY, List.of(certifications));
    }

    private static List<FieldRefusal> refusals(Outcome<ChangeNotice, ChangeNoticeEvent> outcome) {
        return outcome instanceof Outcome.Refused<ChangeNotice, ChangeNoticeEvent> refused
                ? refused.refusal().fields()
                : List.of();
    }
}
