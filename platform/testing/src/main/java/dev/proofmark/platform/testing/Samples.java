package dev.proofmark.platform.testing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.contracts.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The contracts' own samples of events, to be told as they are or with a test's own values in them. */
public final class Samples {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Samples() {}

    /** The data of an event; every call gives one of its own. */
    public static ObjectNode of(EventType<?> type) {
        try (InputStream file = Samples.class.getResourceAsStream(type.sampleResource())) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(file, type.sampleResource()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
