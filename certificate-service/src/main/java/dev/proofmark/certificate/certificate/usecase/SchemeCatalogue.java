package dev.proofmark.certificate.certificate.usecase;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.Schemes;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The schemes at the versions that cases were made under, each read once. */
@ApplicationScoped
public class SchemeCatalogue {
    private static final ObjectReader READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Scheme.class);

    private final Map<SchemeReference, Scheme> read = new ConcurrentHashMap<>();

    /**
     * The scheme at that version.
     *
     * @throws java.util.NoSuchElementException if there is no such scheme or version
     */
    public Scheme get(String id, int version) {
        return read.computeIfAbsent(new SchemeReference(id, version), SchemeCatalogue::load);
    }

    /** The same; empty if there is no such scheme or version. */
    public Optional<Scheme> find(String id, int version) {
        return Schemes.references().contains(new SchemeReference(id, version))
                ? Optional.of(get(id, version))
                : Optional.empty();
    }

    private static Scheme load(SchemeReference reference) {
        try (InputStream in = Schemes.resource(reference)) {
            return READER.readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
