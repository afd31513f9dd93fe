package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.version;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.contracts.Events;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.People;
import dev.proofmark.platform.testing.Samples;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Brings an application to where it has fees, as audit-service's news would. */
final class Quotations {

    static final String LATER = "2099-12-31";

    private Quotations() {}

    static String anApplicationWithAQuotation() {
        String application = Cases.anAcceptedApplication();
        determine(application, submittedVersion(application), 1);
        expect(200, offerWhenKnown(application));
        return application;
    }

    /** The event travels: the answer tells until when to wait. */
    static Response offerWhenKnown(String application) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> REVIEWER.put(application + "/quotation", version(application), fees()),
                        answer -> answer.statusCode() != 409);
    }

    static void determine(String application, long applicationVersion, int determination) {
        Response known = expect(200, APPLICANT.get(application));
        String certification = known.path("certificationId");
        ObjectNode data = Samples.of(Events.AUDIT_TIME_DETERMINED);
        data.put("applicationId", known.<String>path("id"))
                .put("certificationId", certification)
                .put("applicationVersion", applicationVersion)
                .put("version", determination);
        UUID key = UUID.fromString(certification);
        new News(Events.AUDIT_TIME_DETERMINED, UUID.randomUUID(), key, key, People.idOf("planner"), data.toString())
                .tell();
    }

    static long submittedVersion(String application) {
        List<Integer> versions =
                expect(200, APPLICANT.get(application + "/submission")).path("items.applicationVersion");
        return versions.getLast();
    }

    static Map<String, Object> fees() {
        return Map.of(
                "lines",
                List.of(line("최초심사", "Initial audit", "11.5", 1_000_000), line("인증 등록", "Registration", "1", 400_000)),
                "validUntil",
                LATER);
    }

    static Map<String, Object> line(String korean, String english, String quantity, long unitPrice) {
        Map<String, Object> line = new HashMap<>();
        line.put("descriptionKorean", korean);
        line.put("descriptionEnglish", english);
        line.put("quantity", new BigDecimal(quantity));
        line.put("unitPrice", unitPrice);
        return line;
    }
}
