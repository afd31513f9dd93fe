package dev.proofmark.platform.commands;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows that a transaction adds at its end, in one statement however many they are and of however many tables: each
 * statement more is a journey to the database that somebody waits for. Those of one table are added in their order.
 */
final class ClosingRows {

    /** Components of a record are named as Java does, columns as PostgreSQL does. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** By table, in an order of their own: the same tables are always the same statement, which is prepared once. */
    private final Map<String, ArrayNode> rows = new TreeMap<>();

    void add(String table, Record row) {
        rows.computeIfAbsent(table, first -> MAPPER.createArrayNode()).add(MAPPER.<ObjectNode>valueToTree(row));
    }

    /** Adds them all, in the transaction under way. */
    Uni<Void> write() {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : SessionStatements.run(
                        statement(),
                        rows.values().stream().map(ArrayNode::toString).toArray());
    }

    private String statement() {
        List<String> inserts = new ArrayList<>();
        rows.forEach((table, added) -> inserts.add(insert(table, columns(added), inserts.size() + 1)));
        return "with " + String.join(", ", inserts) + " select 1";
    }

    private static String insert(String table, String columns, int parameter) {
        return """
                added_%1$s as (
                  insert into %1$s (%2$s)
                  select %2$s from json_populate_recordset(null::%1$s, cast(cast($%3$d as text) as json)))""".formatted(table, columns, parameter);
    }

    private static String columns(ArrayNode added) {
        List<String> names = new ArrayList<>();
        added.get(0).fieldNames().forEachRemaining(names::add);
        return String.join(", ", names);
    }
}
