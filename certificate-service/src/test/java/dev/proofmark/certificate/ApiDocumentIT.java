package dev.proofmark.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.ServedDocument;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What the service's OpenAPI document tells those who call it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ApiDocumentIT {

    @Test
    void saysThatYesOrNoIsRequired() {
        ServedDocument document = ServedDocument.read();

        assertThat(document.required("put", "/api/v1/certificates/{certificateId}/publicity"))
                .contains("restricted");
        assertThat(document.required("post", "/api/v1/certification-files/{fileId}/review"))
                .contains("sufficient");
    }
}
