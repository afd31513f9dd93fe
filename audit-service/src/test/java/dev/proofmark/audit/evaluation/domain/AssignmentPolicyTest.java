package dev.proofmark.audit.evaluation.domain;

import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.EVALUATOR;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.ORGANISATION;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.OTHER_EVALUATOR;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.PLANNER;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.SCHEME;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.TODAY;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.assign;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.dossier;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.in;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.noTies;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.opened;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.reasons;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.refusal;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.AUTHORISER;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.OTHER_TESTER;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.TESTER;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.aLaboratory;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.audit.domain.ClientTies;
import dev.proofmark.audit.impartiality.domain.Bar;
import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.laboratory.domain.LaboratoryFunction;
import dev.proofmark.platform.rules.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may be assigned, and why others may not. */
class AssignmentPolicyTest {

    @Test
    void wantsPeopleWithTheLaboratorysFunctions() {
        assertThat(reasons(assign(List.of(TESTER, EVALUATOR), TESTER, OTHER_EVALUATOR), opened(), PLANNER))
                .containsExactlyInAnyOrder(
                        "/testers/1 laboratory-function-missing",
                        "/authoriser laboratory-function-missing",
                        "/authoriser authoriser-tested");
    }

    @Test
    void letsNobodyAuthoriseTheirOwnTestWhereTheSchemeSaysSo() {
        assertThat(reasons(assign(List.of(TESTER, AUTHORISER), AUTHORISER, EVALUATOR), opened(), PLANNER))
                .containsExactly("/authoriser authoriser-tested");
        assertThat(reasons(assign(List.of(TESTER, TESTER), AUTHORISER, EVALUATOR), opened(), PLANNER))
                .containsExactly("/testers/1 team-member-twice");
    }

    @Test
    void wantsACompetentEvaluatorFromOutsideTheLaboratory() {
        assertThat(reasons(assign(List.of(TESTER), AUTHORISER, OTHER_TESTER), opened(), PLANNER))
                .containsExactlyInAnyOrder("/evaluator evaluator-of-laboratory", "/evaluator team-member-unknown");
        var later = opened().agreed();
        var elsewhere = new AgreedScope(
                new dev.proofmark.audit.programme.domain.SchemeVersion("another-scheme", 1),
                later.holder(),
                later.scopeKorean(),
                later.scopeEnglish(),
                later.product(),
                later.documentSha256(),
                later.signedOn());
        assertThat(reasons(assign(), Evaluation.opened(opened().identity(), elsewhere, TODAY), PLANNER))
                .containsExactly("/evaluator evaluator-not-competent");
    }

    @Test
    void keepsAwayWhoeverIsTiedToTheClient_I02() {
        var advised = new Bar(EVALUATOR, TODAY.plusDays(1), Instant.EPOCH, new UUID(0, 1));
        var advises = new Bar(AUTHORISER, null, Instant.EPOCH, new UUID(0, 2));
        var over = new Bar(TESTER, TODAY.minusDays(1), Instant.EPOCH, new UUID(0, 3));
        var ties = new ClientTies(ORGANISATION, Set.of(), Set.of(TESTER), List.of(advised, advises, over));

        assertThat(reasons(assign(List.of(TESTER), AUTHORISER, EVALUATOR, aLaboratory(), ties), opened(), PLANNER))
                .containsExactly(
                        "/testers/0 team-member-acts-for-client",
                        "/authoriser barred-person-no-end",
                        "/evaluator barred-person");
    }

    /** Between the assignment and the act somebody may have left the laboratory, or lost their competence. */
    @Test
    void wantsWhoeverActsToBeWhatTheyWereAssignedAs() {
        assertThat(ActingPolicy.objection(TESTER, LaboratoryFunction.TESTER, aLaboratory(), TODAY))
                .isEmpty();
        assertThat(ActingPolicy.objection(TESTER, LaboratoryFunction.AUTHORISER, aLaboratory(), TODAY))
                .map(Refusal::rule)
                .contains("laboratory-function-missing");
        assertThat(ActingPolicy.objection(dossier(EVALUATOR), SCHEME.id(), TODAY.plusYears(1)))
                .isEmpty();
        assertThat(ActingPolicy.objection(
                        dossier(EVALUATOR), SCHEME.id(), TODAY.plusYears(1).plusDays(1)))
                .map(Refusal::rule)
                .contains("evaluator-not-competent");
    }

    /** Their work stands under their name; others may join, and who did nothing yet may be replaced. */
    @Test
    void keepsWhoeverHasActed_I48() {
        Evaluation received = in(EvaluationStatus.ITEM_RECEIVED);

        assertThat(reasons(assign(List.of(OTHER_TESTER), AUTHORISER, OTHER_EVALUATOR), received, PLANNER))
                .containsExactlyInAnyOrder("/testers member-has-acted", "/evaluator member-has-acted");
        assertThat(refusal(assign(List.of(OTHER_TESTER, TESTER), AUTHORISER, EVALUATOR), received, PLANNER))
                .isEmpty();
        Laboratory other = aLaboratory();
        var moved = new Laboratory(
                new UUID(0, 77), other.details(), other.accreditations(), other.scopes(), other.members(), 0);
        assertThat(reasons(assign(List.of(TESTER), AUTHORISER, EVALUATOR, moved, noTies()), received, PLANNER))
                .containsExactly("/testers member-has-acted");
    }
}
