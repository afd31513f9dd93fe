package dev.proofmark.audit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.Schemes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the scheme files in contracts, for each feature what it needs of them. */
public final class SchemeReader {

    private SchemeReader() {}

    /**
     * What a feature needs of every scheme.
     *
     * @throws UncheckedIOException if a scheme file is broken
     */
    public static <T> Map<SchemeReference, T> each(BiFunction<SchemeReference, Scheme, T> wanted) {
        return Schemes.references().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), reference -> wanted.apply(reference, read(reference))));
    }

    private static Scheme read(SchemeReference reference) {
        try (InputStream file = Schemes.resource(reference)) {
            return JsonMapper.builder().build().readValue(file, Scheme.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("the scheme file of " + reference + " cannot be read", broken);
        }
    }
}
