package dev.proofmark.platform.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Events as JSON. Unlike the edge it overlooks unknown members: a publisher may add some, and version 1 stays version 1.
 */
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private EventJson() {}

    public static String write(Object data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException ourOwnRecordsAlwaysWrite) {
            throw new IllegalStateException(ourOwnRecordsAlwaysWrite);
        }
    }

    /**
     * Reads an event's data.
     *
     * @throws UnreadableEventException if it is not JSON of that record's shape
     */
    public static <T> T read(String json, Class<T> data) {
        try {
            return MAPPER.readValue(json, data);
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableEventException(unreadable);
        }
    }

    /** The data of an event does not fit its record: repeating will not help. */
    public static final class UnreadableEventException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableEventException(Throwable cause) {
            super("the event's data does not fit its record", cause);
        }
    }
}
