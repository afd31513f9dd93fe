package dev.proofmark.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.proofmark.contracts.Events;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event that a service has published; it fits its schema.
 *
 * @param subject id of what it happened to
 * @param actor opaque person id
 */
public record Heard(String type, String key, String subject, String actor, JsonNode data) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    /** Reads a message; fails if it does not fit the schema that it names. */
    static Heard of(ConsumerRecord<String, String> message) {
        return new Heard(
                header(message, "ce_type"),
                message.key(),
                header(message, "ce_subject"),
                header(message, "ce_actor"),
                data(message));
    }

    /** The text at a JSON pointer of the data. */
    public String text(String pointer) {
        return data.at(pointer).asText();
    }

    private static JsonNode data(ConsumerRecord<String, String> message) {
        var type = Events.byName(header(message, "ce_type"));
        assertThat(header(message, "ce_dataschema"))
                .isEqualTo("urn:proofmark:event:" + type.name() + ":v" + type.version());
        try {
            JsonNode data = JSON.readTree(message.value());
            SchemaLocation schema = SchemaLocation.of("classpath:" + type.schemaResource());
            assertThat(SCHEMAS.getSchema(schema, STRICT).validate(data))
                    .as("%s: %s", type.name(), data)
                    .isEmpty();
            return data;
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
