package dev.proofmark.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.contracts.audit.FindingStatus;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks a record and its schema side by side and notes where they differ. */
final class SchemaComparison {

    private static final Map<Type, String> SIMPLE = Map.of(
            String.class,
            "string",
            int.class,
            "integer",
            Integer.class,
            "integer",
            long.class,
            "integer",
            boolean.class,
            "boolean",
            BigDecimal.class,
            "number",
            UUID.class,
            "string",
            LocalDate.class,
            "string");
    private static final Map<Type, String> FORMATS = Map.of(UUID.class, "uuid", LocalDate.class, "date");

    private final List<String> differences = new ArrayList<>();

    private SchemaComparison() {}

    static List<String> differences(EventType<?> event) {
        SchemaComparison comparison = new SchemaComparison();
        comparison.compareRecord(event.name(), event.data(), EventFiles.schema(event), false);
        return comparison.differences;
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private void compareRecord(String path, Class<?> type, JsonNode schema, boolean nullable) {
        RecordComponent[] components = type.getRecordComponents();
        same(path + " members", names(components, false), fieldNames(schema.path("properties")));
        same(path + " required", names(components, true), texts(schema.path("required")));
        same(path + " type", types("object", nullable), found(schema.path("type")));
        for (RecordComponent component : components) {
            JsonNode below = EventFiles.resolved(schema.path("properties").path(component.getName()));
            compare(path + "/" + component.getName(), component.getGenericType(), below, isNullable(component));
        }
    }

    private void compare(String path, Type type, JsonNode schema, boolean nullable) {
        if (type instanceof ParameterizedType list) {
            same(path + " type", "array", schema.path("type").asText());
            compare(path + "/*", list.getActualTypeArguments()[0], EventFiles.resolved(schema.path("items")), false);
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            compareEnum(path, plain, schema, nullable);
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            compareRecord(path, plain, schema, nullable);
        } else {
            same(
                    path + " type",
                    types(SIMPLE.getOrDefault(type, "no type for " + type), nullable),
                    found(schema.path("type")));
            same(
                    path + " format",
                    FORMATS.getOrDefault(type, ""),
                    schema.path("format").asText());
        }
    }

    private static Set<String> types(String type, boolean nullable) {
        Set<String> expected = new TreeSet<>(Set.of(type));
        if (nullable) {
            expected.add("null");
        }
        return expected;
    }

    private static Set<String> found(JsonNode types) {
        return types.isArray() ? texts(types) : Set.of(types.asText());
    }

    /** An event of a finding narrows the status to those that it can tell of. */
    private void compareEnum(String path, Class<?> type, JsonNode schema, boolean nullable) {
        Set<String> expected = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(TreeSet::new));
        if (nullable) {
            expected.add("null");
        }
        Set<String> found = texts(schema.path("enum"));
        if (type.equals(FindingStatus.class) && path.startsWith("finding.")) {
            expected.retainAll(found);
        }
        same(path + " values", expected, found);
    }

    private void same(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            differences.add(what + ": the record says " + expected + ", the schema " + found);
        }
    }

    private static Set<String> names(RecordComponent[] components, boolean onlyRequired) {
        return Arrays.stream(components)
                .filter(component -> !onlyRequired || !isNullable(component))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> fieldNames(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }
}
