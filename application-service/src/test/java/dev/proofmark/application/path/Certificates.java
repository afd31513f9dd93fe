package dev.proofmark.application.path;

import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.People;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/** What certificate-service tells of an application. */
final class Certificates {

    private Certificates() {}

    /** A certificate was issued for the application. */
    static void issued(Response application) {
        tell(Events.CERTIFICATE_ISSUED, "certificate.issued", application, "");
    }

    /** The certification was refused. */
    static void refused(Response application) {
        tell(Events.DECISION_RECORDED, "decision.recorded", application, "REFUSED");
    }

    private static void tell(EventType<?> type, String name, Response application, String outcome) {
        String certification = application.path("certificationId");
        String json = sample(name)
                .replaceAll("\"applicationId\": \"[^\"]*\"", "\"applicationId\": \"" + application.path("id") + "\"")
                .replaceAll("\"certificationId\": \"[^\"]*\"", "\"certificationId\": \"" + certification + "\"")
                .replaceAll(
                        "\"organisationId\": \"[^\"]*\"",
                        "\"organisationId\": \"" + application.path("organisationId") + "\"")
                .replaceAll("\"outcome\": \"[^\"]*\"", "\"outcome\": \"" + outcome + "\"");
        UUID key = UUID.fromString(certification);
        new News(type, UUID.randomUUID(), key, key, People.idOf("decider"), json).tell();
    }

    private static String sample(String name) {
        String path = "/dev/proofmark/contracts/samples/" + name + ".v1.json";
        try (InputStream file = Objects.requireNonNull(Events.class.getResourceAsStream(path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
