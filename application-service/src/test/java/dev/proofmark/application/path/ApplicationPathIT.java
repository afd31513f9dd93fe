package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ApplicationPathIT {

    @Test
    void leadsFromADraftToAContract_I03() {
        String application = Cases.anApplicationWithAnOffer();
        Response agreement = expect(200, APPLICANT.get(application + "/agreement"));
        String hash = agreement.path("documentSha256");

        Response signed = expect(
                200,
                APPLICANT.post(
                        application + "/agreement/signature", version(application), Map.of("documentSha256", hash)));

        assertThat(signed.<String>path("status")).isEqualTo("CONTRACTED");
        assertThat(signed.<String>path("signature.signedBy")).isEqualTo("a0000000-0000-4000-8000-000000000001");
        assertThat(agreement.<String>path("text")).contains("부산지사", "Busan branch");
        assertThat(expect(200, APPLICANT.get(application)).<String>path("status"))
                .isEqualTo("CONTRACTED");
    }

    @Nested
    class Drafts {

        @Test
        void keepWhatWasWrittenAndSayWhatIsMissing() {
            String application = Cases.aDraft();

            Response saved = expect(
                    200,
                    APPLICANT.put(application, version(application), Map.of("scopeKorean", "범위", "headcount", 12)));

            assertThat(saved.<String>path("scopeKorean")).isEqualTo("범위");
            assertThat(saved.<Integer>path("headcount")).isEqualTo(12);
            assertThat(saved.<List<String>>path("missing.pointer"))
                    .contains("/scopeEnglish", "/sites", "/consultancy/received", "/soa")
                    .doesNotContain("/scopeKorean", "/headcount");
            assertThat(expect(200, APPLICANT.get(application)).asString()).isEqualTo(saved.asString());
        }

        @Test
        void keepTheWholeContentAsItWasGiven() {
            String application = Cases.aCompleteDraft();

            Response read = expect(200, APPLICANT.get(application));
            Response statement = expect(200, APPLICANT.get(application + "/soa"));

            assertThat(read.<List<Object>>path("missing")).isEmpty();
            assertThat(read.<List<String>>path("sites.nameEnglish")).containsExactly("Head office", "Busan branch");
            assertThat(read.<List<Integer>>path("sites.headcount")).containsExactly(80, 40);
            assertThat(read.<String>path("consultancy.endedOn")).isEqualTo("2025-01-31");
            assertThat(read.<String>path("aiSystems[0].riskClass")).isEqualTo("LIMITED");
            assertThat(statement.<List<String>>path("controls.controlId")).hasSize(38);
            assertThat(statement.<Boolean>path("controls[37].applicable")).isFalse();
        }

        @Test
        void refuseASubmissionWithEveryGapAtOnce() {
            String application = Cases.aDraft();

            Response refused = expectProblem(
                    422,
                    "validation",
                    APPLICANT.post(application + "/submission", version(application), Forms.NOTHING));

            assertThat(refused.<List<String>>path("errors.pointer"))
                    .contains("/scopeKorean", "/scopeEnglish", "/sites", "/headcount", "/soa");
            assertThat(refused.<List<String>>path("errors.code")).contains("required", "I-02");
        }

        @Test
        void refuseAStatementWithoutOneOfTheControls_I41() {
            String application = Cases.aCompleteDraft();
            Map<String, Object> one =
                    Map.of("version", "1", "date", "2026-01-01", "controls", List.of(Forms.control("A.2.2", true)));
            expect(200, APPLICANT.put(application + "/soa", version(application), one));

            Response refused = expectProblem(
                    422,
                    "validation",
                    APPLICANT.post(application + "/submission", version(application), Forms.NOTHING));

            assertThat(refused.<List<String>>path("errors.code")).hasSize(37).containsOnly("I-41");
        }

        @Test
        void cannotNameAControlTwice_I41() {
            String application = Cases.aDraft();
            Map<String, Object> twice =
                    Map.of("controls", List.of(Forms.control("A.2.2", true), Forms.control("A.2.2", false)));

            Response refused =
                    expectProblem(422, "validation", APPLICANT.put(application + "/soa", version(application), twice));

            assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/controls/1/controlId");
        }

        @Test
        void areFrozenBySubmission() {
            String application = Cases.aSubmittedApplication();

            expectProblem(409, "wrong-state", APPLICANT.put(application, version(application), Forms.content()));
            expectProblem(
                    409, "wrong-state", APPLICANT.put(application + "/soa", version(application), Forms.statement()));
        }
    }

    @Nested
    class Organisations {

        @Test
        void cannotBeRegisteredWithAWrongBusinessNumber_I55() {
            Map<String, Object> form = Forms.organisation(UUID.randomUUID());
            form.put("registrationNumber", "124-81-00997");

            Response refused = expectProblem(422, "I-55", APPLICANT.post("/organisations", form));

            assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/registrationNumber");
        }

        @Test
        void cannotTakeAnIdThatIsTaken() {
            UUID id = Cases.anOrganisation();

            expectProblem(409, "already-exists", APPLICANT.post("/organisations", Forms.organisation(id)));
        }

        @Test
        void areListedToTheirMembers() {
            UUID id = Cases.anOrganisation();
            UUID second = Cases.anOrganisation();

            assertThat(everything("/organisations")).contains(id.toString(), second.toString());
        }

        /** Follows the cursors of a list to its end. */
        private static List<String> everything(String path) {
            List<String> ids = new java.util.ArrayList<>();
            String cursor = null;
            do {
                Response page =
                        expect(200, APPLICANT.get(path + "?limit=1" + (cursor == null ? "" : "&cursor=" + cursor)));
                ids.addAll(page.path("items.id"));
                cursor = page.path("next");
            } while (cursor != null);
            return ids;
        }
    }

    @Nested
    class Reviews {

        @Test
        void mustBeRecordedBeforeTheirConclusion_I01() {
            String application = Cases.aSubmittedApplication();

            expectProblem(
                    409,
                    "I-01",
                    REVIEWER.post(
                            application + "/review/conclusion", version(application), Map.of("outcome", "ACCEPTED")));
        }

        @Test
        void cannotAcceptWithAnOpenCheck_I04() {
            String application = Cases.aSubmittedApplication();
            Map<String, Object> no = Map.of("answer", false, "evidence", "아직");
            Map<String, Object> yes = Map.of("answer", true, "evidence", "확인");
            Map<String, Object> review = Map.of(
                    "checks",
                    Map.of(
                            "informationSufficient", yes,
                            "differencesResolved", no,
                            "competenceAndAbility", yes,
                            "scopeSitesTimeConsidered", yes),
                    "requiredCompetences",
                    List.of(),
                    "withinAccreditation",
                    false);
            expect(200, REVIEWER.put(application + "/review", version(application), review));

            Response refused = expectProblem(
                    409,
                    "I-04",
                    REVIEWER.post(
                            application + "/review/conclusion", version(application), Map.of("outcome", "ACCEPTED")));

            assertThat(refused.<List<String>>path("errors.pointer"))
                    .containsExactly("/checks/differencesResolved", "/requiredCompetences");
        }

        @Test
        void tellTheClientWhyTheyDeclined_I01() {
            String application = Cases.anApplicationUnderReview();
            String conclusion = application + "/review/conclusion";
            expectProblem(409, "I-01", REVIEWER.post(conclusion, version(application), Map.of("outcome", "DECLINED")));

            expect(
                    200,
                    REVIEWER.post(
                            conclusion,
                            version(application),
                            Map.of("outcome", "DECLINED", "reasonsKorean", "범위가 인증제도 밖입니다")));

            Response read = expect(200, APPLICANT.get(application));
            assertThat(read.<String>path("status")).isEqualTo("DECLINED");
            assertThat(read.<String>path("declined.reasonsKorean")).isEqualTo("범위가 인증제도 밖입니다");
        }

        @Test
        void areNotTheApplicantsToRecordOrRead() {
            String application = Cases.aSubmittedApplication();

            expectProblem(
                    403, "forbidden", APPLICANT.put(application + "/review", version(application), Forms.review()));
            expectProblem(403, "forbidden", APPLICANT.get(application + "/review"));
        }
    }

    @Nested
    class Agreements {

        @Test
        void cannotBeSignedBeforeTheyAreOffered_I03() {
            String application = Cases.anAcceptedApplication();

            expectProblem(
                    409,
                    "no-agreement-offered",
                    APPLICANT.post(
                            application + "/agreement/signature",
                            version(application),
                            Map.of("documentSha256", "0".repeat(64))));
        }

        @Test
        void cannotBeSignedWithAnotherHash_I03() {
            String application = Cases.anApplicationWithAnOffer();

            expectProblem(
                    409,
                    "agreement-text",
                    APPLICANT.post(
                            application + "/agreement/signature",
                            version(application),
                            Map.of("documentSha256", "0".repeat(64))));
            assertThat(expect(200, APPLICANT.get(application)).<String>path("status"))
                    .isEqualTo("ACCEPTED");
        }

        @Test
        void cannotBeSignedByTheBodysOwnStaff() {
            String application = Cases.anApplicationWithAnOffer();

            expectProblem(
                    403,
                    "forbidden",
                    REVIEWER.post(
                            application + "/agreement/signature",
                            version(application),
                            Map.of("documentSha256", "0".repeat(64))));
        }
    }

    @Nested
    class SchemeCatalogues {

        @Test
        void showTheScheme() {
            Response scheme = expect(200, APPLICANT.get("/schemes/aims-42001"));

            assertThat(expect(200, APPLICANT.get("/schemes")).<List<String>>path("items.id"))
                    .contains("aims-42001");
            assertThat(scheme.<List<Object>>path("controls")).hasSize(38);
            expectProblem(404, "not-found", APPLICANT.get("/schemes/none"));
        }

        @Test
        void refuseApplicationsForUnknownSchemes() {
            Map<String, Object> form =
                    Map.of("organisationId", Cases.anOrganisation().toString(), "scheme", "none", "kind", "INITIAL");

            expectProblem(422, "validation", APPLICANT.post("/applications", form));
        }
    }
}
