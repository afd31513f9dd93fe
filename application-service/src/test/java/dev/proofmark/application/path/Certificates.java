package dev.proofmark.application.path;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.People;
import dev.proofmark.platform.testing.Samples;
import io.restassured.response.Response;
import java.util.UUID;

/** What certificate-service tells of an application. */
final class Certificates {

    private Certificates() {}

    /** A certificate was issued for the application. */
    static void issued(Response application) {
        issued(application, "aims-42001");
    }

    /** A certificate was issued under the first version of the scheme. */
    static void issued(Response application, String scheme) {
        ObjectNode data = Samples.of(Events.CERTIFICATE_ISSUED);
        data.put("applicationId", application.<String>path("id"));
        data.putObject("scheme").put("id", scheme).put("version", 1);
        tell(Events.CERTIFICATE_ISSUED, data, application);
    }

    /** The certification was refused. */
    static void refused(Response application) {
        ObjectNode data = Samples.of(Events.DECISION_RECORDED);
        data.put("applicationId", application.<String>path("id"));
        data.put("outcome", "REFUSED");
        tell(Events.DECISION_RECORDED, data, application);
    }

    private static void tell(EventType<?> type, ObjectNode data, Response application) {
        String certification = application.path("certificationId");
        data.put("certificationId", certification);
        data.put("organisationId", application.<String>path("organisationId"));
        UUID key = UUID.fromString(certification);
        new News(type, UUID.randomUUID(), key, key, People.idOf("decider"), data.toString()).tell();
    }
}
