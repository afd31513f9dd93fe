package dev.proofmark.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.gateway.routing.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergedDocumentTest {

    private static final String APPLICATION = """
            {"paths": {
               "/api/v1/applications/{id}": {"get": {"operationId": "GetApplication", "responses": {"200": {
                   "content": {"application/json": {"schema": {"$ref": "#/components/schemas/View"}}}}}}},
               "/q/health": {"get": {"responses": {}}}},
             "components": {"schemas": {
               "View": {"type": "object", "properties": {"status": {"type": "string"}}},
               "Problem": {"type": "object"}}}}
            """;

    private static final String AUDIT = """
            {"paths": {
               "/api/v1/audits": {"get": {"responses": {"200": {
                   "content": {"application/json": {"schema": {"$ref": "#/components/schemas/View"}}}}}}},
               "/api/v1/applications/{id}": {"get": {"operationId": "NotYours", "responses": {}}}},
             "components": {"schemas": {
               "View": {"type": "object", "properties": {"kind": {"$ref": "#/components/schemas/Kind"}}},
               "Kind": {"type": "string", "enum": ["STAGE_1"]},
               "Problem": {"type": "object"}}}}
            """;

    private JsonNode merged = new ObjectMapper().nullNode();

    @BeforeEach
    void twoDocuments() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        merged = new MergedDocument()
                .with(Service.APPLICATION, mapper.readTree(APPLICATION))
                .with(Service.AUDIT, mapper.readTree(AUDIT))
                .json();
    }

    @Test
    void holdsWhatIsReachableFromEachPathsOwner() {
        assertThat(merged.path("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("/api/v1/applications/{id}", "/api/v1/audits");
        assertThat(merged.at("/paths/~1api~1v1~1applications~1{id}/get/operationId")
                        .textValue())
                .isEqualTo("GetApplication");
    }

    @Test
    void tagsOperationsWithTheirService() {
        assertThat(merged.at("/paths/~1api~1v1~1audits/get/tags/0").textValue()).isEqualTo("audit");
    }

    @Test
    void keepsPartsThatDifferApart() {
        assertThat(merged.at("/components/schemas/View/properties").has("status"))
                .isTrue();
        assertThat(merged.at("/components/schemas/AuditView/properties").has("kind"))
                .isTrue();
        assertThat(merged.at("/paths/~1api~1v1~1audits/get/responses/200/content/application~1json/schema/$ref")
                        .textValue())
                .isEqualTo("#/components/schemas/AuditView");
    }

    @Test
    void sharesPartsThatAreTheSame() {
        assertThat(merged.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("View", "Problem", "AuditView", "Kind");
    }
}
