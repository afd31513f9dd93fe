package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class EventsIT {

    private static final String APPLICANT_ID = "a0000000-0000-4000-8000-000000000001";

    @Test
    void announcesAnOrganisationAndItsOwner() {
        UUID organisation = Cases.anOrganisation();

        List<Heard> events = Topic.ORGANISATIONS.of(organisation, 2);

        assertThat(types(events)).containsExactly("organisation.registered", "organisation.member-added");
        JsonNode member = events.getLast().data();
        assertThat(member.get("personId").asText()).isEqualTo(APPLICANT_ID);
        assertThat(member.get("role").asText()).isEqualTo("OWNER");
        assertThat(events.getFirst().data().get("legalNameKorean").asText()).startsWith("주식회사 가온지능 ");
    }

    @Test
    void announcesThePathInItsOrderWithTheWholeScope_I03() {
        String application = Cases.anApplicationWithAnOffer();
        String hash = expect(200, APPLICANT.get(application + "/agreement")).path("documentSha256");
        expect(
                200,
                APPLICANT.post(
                        application + "/agreement/signature", version(application), Map.of("documentSha256", hash)));
        String certification = expect(200, APPLICANT.get(application)).path("certificationId");

        List<Heard> events = Topic.APPLICATIONS.of(UUID.fromString(certification), 4);

        assertThat(types(events))
                .containsExactly(
                        "application.submitted", "application.accepted", "agreement.offered", "agreement.signed");
        JsonNode submitted = events.get(0).data();
        JsonNode accepted = events.get(1).data();
        JsonNode offered = events.get(2).data();
        JsonNode signed = events.get(3).data();
        assertThat(offered.get("documentSha256").asText()).isEqualTo(hash);
        assertThat(offered.get("agreementId")).isEqualTo(signed.get("agreementId"));
        assertThat(signed.get("scope")).isEqualTo(submitted.get("scope"));
        assertThat(signed.get("documentSha256").asText()).isEqualTo(hash);
        assertThat(signed.at("/scope/sites")).hasSize(2);
        assertThat(signed.at("/scope/statementOfApplicability/controls")).hasSize(38);
        assertThat(signed.at("/scope/holder/legalNameEnglish").asText()).startsWith("Gaon AI ");
        assertThat(accepted.get("requiredCompetences")).hasSize(2);
        assertThat(events.get(3).actor()).isEqualTo(APPLICANT_ID);
        assertThat(events.get(3).subject()).isEqualTo(application.substring(14));
    }

    @Test
    void announcesADeclinedApplicationWithoutItsReasons_I01() {
        String application = Cases.anApplicationUnderReview();
        Map<String, Object> declined = Map.of("outcome", "DECLINED", "reasonsKorean", "사유는 신청인에게만");
        expect(200, REVIEWER.post(application + "/review/conclusion", version(application), declined));
        String certification = expect(200, APPLICANT.get(application)).path("certificationId");

        List<Heard> events = Topic.APPLICATIONS.of(UUID.fromString(certification), 2);

        assertThat(types(events)).containsExactly("application.submitted", "application.declined");
        assertThat(events.getLast().data().toString()).doesNotContain("사유");
    }

    @Test
    void announcesAWithdrawalAndNothingOfARefusedCommand() {
        String application = Cases.aSubmittedApplication();
        expectProblem(409, "wrong-state", APPLICANT.post(application + "/submission", version(application), "{}"));
        expect(200, APPLICANT.post(application + "/withdrawal", version(application), Forms.NOTHING));
        String certification = expect(200, APPLICANT.get(application)).path("certificationId");

        List<Heard> events = Topic.APPLICATIONS.of(UUID.fromString(certification), 2);

        assertThat(types(events)).containsExactly("application.submitted", "application.withdrawn");
        assertThat(events.getLast().data().get("applicationId").asText()).isEqualTo(application.substring(14));
    }

    private static List<String> types(List<Heard> events) {
        return events.stream().map(event -> event.type()).toList();
    }
}
