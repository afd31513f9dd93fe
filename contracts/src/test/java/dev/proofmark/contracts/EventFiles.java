package dev.proofmark.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemas and samples as they are packed. */
final class EventFiles {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final JsonNode VALUES = read("/dev/proofmark/contracts/values.v1.schema.json");

    private EventFiles() {}

    static JsonNode sample(EventType<?> event) {
        return read(event.sampleResource());
    }

    static JsonNode schema(EventType<?> event) {
        return read(event.schemaResource());
    }

    static JsonNode values() {
        return VALUES;
    }

    static Set<ValidationMessage> violations(EventType<?> event, JsonNode data) {
        JsonSchema schema = SCHEMAS.getSchema(SchemaLocation.of("classpath:" + event.schemaResource()), STRICT);
        return schema.validate(data);
    }

    /** What a reference of a schema stands for; every reference leads to the shared values. */
    static JsonNode resolved(JsonNode schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        String reference = schema.get("$ref").asText();
        JsonNode target = VALUES.at(reference.substring(reference.indexOf('#') + 1));
        if (target.isMissingNode()) {
            throw new IllegalStateException(reference + " leads nowhere");
        }
        return resolved(target);
    }

    static Set<String> names(String folder, String suffix) {
        URL place = Objects.requireNonNull(EventFiles.class.getResource(folder), folder);
        try (Stream<Path> files = Files.list(Path.of(place.toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .peek(name -> {
                        if (!name.endsWith(suffix)) {
                            throw new IllegalStateException(name + " has no place in " + folder);
                        }
                    })
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .collect(Collectors.toSet());
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static JsonNode read(String resource) {
        try (InputStream file = EventFiles.class.getResourceAsStream(resource)) {
            return EventJson.STRICT.readTree(Objects.requireNonNull(file, resource));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
