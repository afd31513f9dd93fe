package dev.proofmark.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes up a record for every event, with the values that only a pattern or an enumeration can tell from its schema. */
final class Specimen {

    private final boolean withNullable;

    private Specimen(boolean withNullable) {
        this.withNullable = withNullable;
    }

    /** A record whose every member has a value. */
    static Object complete(EventType<?> event) {
        return new Specimen(true).record(event.data(), EventFiles.schema(event));
    }

    /** A record whose nullable members are null. */
    static Object sparse(EventType<?> event) {
        return new Specimen(false).record(event.data(), EventFiles.schema(event));
    }

    private Object record(Class<?> type, JsonNode schema) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> member(component, schema.path("properties")))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private @Nullable Object member(RecordComponent component, JsonNode properties) {
        if (!withNullable && SchemaComparison.isNullable(component)) {
            return null;
        }
        return value(component.getGenericType(), EventFiles.resolved(properties.path(component.getName())));
    }

    private Object value(Type type, JsonNode schema) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0], EventFiles.resolved(schema.path("items"))));
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return record(plain, schema);
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return constant(plain, schema.path("enum").path(0).asText());
        }
        return simple(type, schema.path("pattern").asText());
    }

    private static Object simple(Type type, String pattern) {
        if (type == UUID.class) {
            return UUID.fromString("01999999-0000-7000-8000-000000000001");
        } else if (type == LocalDate.class) {
            return LocalDate.of(2028, 2, 29);
        } else if (type == boolean.class) {
            return true;
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == long.class) {
            return 1L;
        } else if (type == BigDecimal.class) {
            return new BigDecimal("1.5");
        } else if (type == String.class) {
            return text(pattern);
        }
        throw new IllegalStateException("no specimen of " + type);
    }

    private static String text(String pattern) {
        return switch (pattern) {
            case "^[0-9a-f]{64}$" -> "0a".repeat(32);
            case "^[A-Z]{2}$" -> "KR";
            case "^-?[0-9]{1,15}(\\.[0-9]{1,15})?$" -> "0.850";
            case "" -> "글 text";
            default -> throw new IllegalStateException("no specimen of " + pattern);
        };
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
