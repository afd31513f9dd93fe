package dev.proofmark.gateway.statusindex;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.proofmark.contracts.register.CertificateStatusPublished;
import dev.proofmark.contracts.register.PublicRevision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Messages, and what the public gets of them, as JSON. Members that a newer publisher added are overlooked. */
final class EntryJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();
    private static final TypeReference<List<PublicRevision.RoleTitle>> TITLES = new TypeReference<>() {};

    private EntryJson() {}

    /**
     * Reads a message.
     *
     * @throws UncheckedIOException if it is none
     */
    static CertificateStatusPublished message(byte[] json) {
        return read(() -> MAPPER.readValue(json, CertificateStatusPublished.class));
    }

    static CertificateDetails details(byte[] json) {
        return read(() -> MAPPER.readValue(json, CertificateDetails.class));
    }

    static List<PublicRevision.RoleTitle> titles(byte[] json) {
        return read(() -> MAPPER.readValue(json, TITLES));
    }

    static byte[] write(Object value) {
        return read(() -> MAPPER.writeValueAsBytes(value));
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
