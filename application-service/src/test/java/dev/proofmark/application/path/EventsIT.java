package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.proofmark.contracts.Events;
import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class EventsIT {

    private static final Topic APPLICATIONS = new Topic("proofmark.application.v1");
    private static final Topic ORGANISATIONS = new Topic("proofmark.organisation.v1");
    private static final String APPLICANT_ID = "a0000000-0000-4000-8000-000000000001";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void announcesAnOrganisationAndItsOwner() throws IOException {
        UUID organisation = Cases.anOrganisation();

        List<ConsumerRecord<String, String>> events = ORGANISATIONS.ofKey(organisation.toString(), 2);

        assertThat(types(events)).containsExactly("organisation.registered", "organisation.member-added");
        JsonNode member = fitsItsSchema(events.getLast());
        assertThat(member.get("personId").asText()).isEqualTo(APPLICANT_ID);
        assertThat(member.get("role").asText()).isEqualTo("OWNER");
        assertThat(fitsItsSchema(events.getFirst()).get("legalNameKorean").asText())
                .isEqualTo("주식회사 가온지능");
    }

    @Test
    void announcesThePathInItsOrderWithTheWholeScope_I03() throws IOException {
        String application = Cases.anApplicationWithAnOffer();
        String hash = expect(200, APPLICANT.get(application + "/agreement")).path("documentSha256");
        expect(
                200,
                APPLICANT.post(
                        application + "/agreement/signature", version(application), Map.of("documentSha256", hash)));
        String certification = expect(200, APPLICANT.get(application)).path("certificationId");

        List<ConsumerRecord<String, String>> events = APPLICATIONS.ofKey(certification, 3);

        assertThat(types(events)).containsExactly("application.submitted", "application.accepted", "agreement.signed");
        JsonNode submitted = fitsItsSchema(events.get(0));
        JsonNode accepted = fitsItsSchema(events.get(1));
        JsonNode signed = fitsItsSchema(events.get(2));
        assertThat(signed.get("scope")).isEqualTo(submitted.get("scope"));
        assertThat(signed.get("documentSha256").asText()).isEqualTo(hash);
        assertThat(signed.at("/scope/sites")).hasSize(2);
        assertThat(signed.at("/scope/statementOfApplicability/controls")).hasSize(38);
        assertThat(signed.at("/scope/holder/legalNameEnglish").asText()).isEqualTo("Gaon AI Co., Ltd.");
        assertThat(accepted.get("requiredCompetences")).hasSize(2);
        assertThat(Topic.header(events.get(2), "ce_actor")).isEqualTo(APPLICANT_ID);
        assertThat(Topic.header(events.get(2), "ce_subject")).isEqualTo(application.substring(14));
    }

    @Test
    void announcesADeclinedApplicationWithoutItsReasons_I01() throws IOException {
        String application = Cases.anApplicationUnderReview();
        Map<String, Object> declined = Map.of("outcome", "DECLINED", "reasonsKorean", "사유는 신청인에게만");
        expect(200, REVIEWER.post(application + "/review/conclusion", version(application), declined));
        String certification = expect(200, APPLICANT.get(application)).path("certificationId");

        List<ConsumerRecord<String, String>> events = APPLICATIONS.ofKey(certification, 2);

        assertThat(types(events)).containsExactly("application.submitted", "application.declined");
        assertThat(fitsItsSchema(events.getLast()).toString()).doesNotContain("사유");
    }

    @Test
    void announcesAWithdrawalAndNothingOfARefusedCommand() throws IOException {
        String application = Cases.aSubmittedApplication();
        expectProblem(409, "wrong-state", APPLICANT.post(application + "/submission", version(application), "{}"));
        expect(200, APPLICANT.post(application + "/withdrawal", version(application), Forms.NOTHING));
        String certification = expect(200, APPLICANT.get(application)).path("certificationId");

        List<ConsumerRecord<String, String>> events = APPLICATIONS.ofKey(certification, 2);

        assertThat(types(events)).containsExactly("application.submitted", "application.withdrawn");
        assertThat(fitsItsSchema(events.getLast()).get("applicationId").asText())
                .isEqualTo(application.substring(14));
    }

    private static List<String> types(List<ConsumerRecord<String, String>> events) {
        return events.stream().map(event -> Topic.header(event, "ce_type")).toList();
    }

    private JsonNode fitsItsSchema(ConsumerRecord<String, String> event) throws IOException {
        JsonNode data = json.readTree(event.value());
        String schema = Events.byName(Topic.header(event, "ce_type")).schemaResource();
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(SchemaLocation.of("classpath:" + schema), strict)
                        .validate(data))
                .isEmpty();
        return data;
    }
}
