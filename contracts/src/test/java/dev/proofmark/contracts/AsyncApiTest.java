package dev.proofmark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed AsyncAPI document and the README's tables against what they are made from. Run with
 * {@code -Dasyncapi.write} it writes both anew, unless that would break readers of what is committed.
 */
class AsyncApiTest {

    private static final Path COMMITTED = Path.of("src/main/resources/dev/proofmark/contracts/asyncapi.json");
    private static final Path README = Path.of("README.md");
    private static final boolean WRITE = System.getProperty("asyncapi.write") != null;
    private static final String HOW = "./mvnw -pl contracts test -Dtest=AsyncApiTest -Dasyncapi.write";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V7);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    static Stream<EventType<?>> events() {
        return Events.all().stream();
    }

    @Test
    void isCommittedAsItIsMade() throws IOException {
        ObjectNode made = AsyncApi.document();
        if (WRITE && Files.exists(COMMITTED)) {
            JsonNode committed = EventJson.STRICT.readTree(Files.readString(COMMITTED));
            assertThat(BreakingChanges.between(committed, made))
                    .as("this needs a new version of the event beside the old one")
                    .isEmpty();
        }
        if (WRITE) {
            Files.writeString(COMMITTED, written(made));
        }
        assertThat(Files.readString(COMMITTED)).as(HOW).isEqualTo(written(made));
    }

    @Test
    void isWhatTheReadmeTabulates() throws IOException {
        String wanted = EventTables.in(Files.readString(README));
        if (WRITE) {
            Files.writeString(README, wanted);
        }
        assertThat(Files.readString(README)).as(HOW).isEqualTo(wanted);
    }

    @Test
    void standsAlone() {
        ObjectNode document = AsyncApi.document();
        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(document.at(reference.substring(1)))
                        .as(reference)
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("events")
    void hasASchemaThatTakesTheSampleAndNothingLess(EventType<?> event) {
        String schema = "schemas/" + AsyncApi.versioned(event);
        JsonNode sample = EventFiles.sample(event);
        ObjectNode broken = sample.deepCopy();
        broken.remove(EventFiles.schema(event).path("required").path(0).asText());

        assertThat(violations(schema, sample)).isEmpty();
        assertThat(violations(schema, broken)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void hasHeadersOfThatTypeAlone(EventType<?> event) {
        String message = "messages/" + AsyncApi.versioned(event);
        JsonNode headers = AsyncApi.document().at("/components/" + message + "/examples/0/headers");
        ObjectNode others = headers.deepCopy();
        others.put("ce_type", "another.event");

        assertThat(violations(message + "/headers", headers)).isEmpty();
        assertThat(violations(message + "/headers", others)).isNotEmpty();
    }

    @Test
    void namesAPublisherOfEveryEventAndNoConsumerOfAnother() {
        assertThat(Events.all())
                .allSatisfy(event -> assertThat(EventFlows.services()).contains(EventFlows.publisher(event)));
        assertThat(EventFlows.services().stream()
                        .flatMap(service -> EventFlows.takenInBy(service).stream())
                        .filter(event -> !Events.all().contains(event)))
                .isEmpty();
    }

    private static Set<ValidationMessage> violations(String component, JsonNode data) {
        ObjectNode document = AsyncApi.document();
        document.put("$ref", "#/components/" + component);
        return SCHEMAS.getSchema(document, STRICT).validate(data);
    }

    private static String written(ObjectNode document) throws JsonProcessingException {
        return EventJson.STRICT.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }
}
