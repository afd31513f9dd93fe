package dev.proofmark.application.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.ServedDocument;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What the service's OpenAPI document tells those who call it. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ApiDocumentIT {

    @Test
    void saysThatNumbersAndYesOrNoAreRequired() {
        ServedDocument document = ServedDocument.read();

        assertThat(document.required("post", "/api/v1/organisations/{id}/sites"))
                .contains("headOffice");
        assertThat(document.required("put", "/api/v1/organisations/{id}/sites/{siteId}", "headcounts"))
                .contains("shift", "role", "people");
        assertThat(document.required("put", "/api/v1/applications/{id}/review")).contains("withinAccreditation");
    }
}
