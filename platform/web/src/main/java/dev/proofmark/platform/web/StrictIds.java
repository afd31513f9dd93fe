package dev.proofmark.platform.web;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids in paths and parameters: a badly formed one is the caller's mistake (400), not a thing that does not exist. */
@Provider
public class StrictIds implements ParamConverterProvider {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    @Override
    @SuppressWarnings("unchecked") // The raw type was compared.
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> rawType, Type type, Annotation[] annotations) {
        return rawType == UUID.class ? (ParamConverter<T>) new IdConverter() : null;
    }

    private static final class IdConverter implements ParamConverter<UUID> {

        @Override
        public @Nullable UUID fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            if (!UUID_FORM.matcher(value).matches()) {
                throw new RefusedException(
                        new Refusal("invalid-id", List.of(FieldRefusal.of("", "invalid-id")), Map.of()));
            }
            return UUID.fromString(value);
        }

        @Override
        public String toString(UUID value) {
            return value.toString();
        }
    }
}
