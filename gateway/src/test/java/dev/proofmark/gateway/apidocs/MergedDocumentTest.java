package dev.proofmark.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.gateway.routing.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedDocumentTest {

    private static final String APPLICATION = """
            {"paths": {
               "/api/v1/applications/{id}": {"get": {"operationId": "GetApplication", "responses": {"200": {
                   "content": {"application/json": {"schema": {"$ref": "#/components/schemas/View"}}}}}}},
               "/q/health": {"get": {"responses": {}}}},
             "components": {"schemas": {
               "View": {"type": "object", "properties": {"status": {"type": "string"}}},
               "Site": {"type": "object"}}}}
            """;

    private static final String AUDIT = """
            {"paths": {
               "/api/v1/audits": {"get": {"responses": {"200": {
                   "content": {"application/json": {"schema": {"$ref": "#/components/schemas/View"}}}}}},
                 "post": {"responses": {"200": {"description": "OK"}, "400": {"description": "Bad Request"}}},
                 "put": {"responses": {"200": {"description": "OK"}}},
                 "delete": {"responses": {"200": {"description": "OK"}, "403": {"description": "Not Allowed"}}}},
               "/api/v1/applications/{id}": {"get": {"operationId": "NotYours", "responses": {}}}},
             "components": {"schemas": {
               "View": {"type": "object", "properties": {"kind": {"$ref": "#/components/schemas/Kind"}}},
               "Kind": {"type": "string", "enum": ["STAGE_1"]},
               "Site": {"type": "object"}}}}
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
                .containsExactlyInAnyOrder("View", "Site", "AuditView", "Kind", "Problem");
    }

    @ParameterizedTest
    @CsvSource({
        "get, 200, ''",
        "post, 2XX, #/components/parameters/IdempotencyKey",
        "put, 200, #/components/parameters/IfMatch",
        "delete, 204, #/components/parameters/IfMatch"
    })
    void saysWhatEveryOperationTakesAndHowItRefuses(String method, String success, String header) {
        JsonNode operation = merged.at("/paths/~1api~1v1~1audits").path(method);

        assertThat(operation.path("responses").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(success, "4XX", "5XX");
        assertThat(operation.at("/responses/4XX/$ref").asText()).isEqualTo("#/components/responses/Problem");
        assertThat(operation.at("/parameters/0/$ref").asText()).isEqualTo(header);
        assertThat(header.isEmpty() || merged.at(header.substring(1)).has("name"))
                .isTrue();
        assertThat(merged.at("/components/responses/Problem/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Problem");
    }
}
