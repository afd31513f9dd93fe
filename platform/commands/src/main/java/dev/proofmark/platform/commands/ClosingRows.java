package dev.proofmark.platform.commands;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * The rows that a transaction adds at its end, in one statement however many they are and of however many tables: each
 * statement more is a journey to the database that somebody waits for. Those of one table are added in their order.
 */
final class ClosingRows {

    private static final SnakeCaseStrategy COLUMNS = new SnakeCaseStrategy();

    private record Target(String table, String onConflict) {}

    /** Sorted by table: the same tables are always the same statement, which is prepared once. */
    private final Map<Target, ArrayNode> rows =
            new TreeMap<>(Comparator.comparing(Target::table).thenComparing(Target::onConflict));

    void add(String table, Record row, String onConflict) {
        rows.computeIfAbsent(new Target(table, onConflict), _ -> RowJson.MAPPER.createArrayNode())
                .add(named(RowJson.MAPPER.valueToTree(row)));
    }

    /** Components of a record are named as Java does, columns as PostgreSQL does; what is inside of a JSON column stays. */
    private static ObjectNode named(ObjectNode row) {
        ObjectNode named = RowJson.MAPPER.createObjectNode();
        row.properties().forEach(component -> named.set(COLUMNS.translate(component.getKey()), component.getValue()));
        return named;
    }

    /** Adds them all, in the transaction under way on that connection. */
    CompletionStage<Void> write(ReactiveConnection connection) {
        return rows.isEmpty()
                ? CompletableFuture.completedStage(null)
                : connection
                        .update(
                                statement(),
                                rows.values().stream().map(ArrayNode::toString).toArray())
                        .thenAccept(_ -> {});
    }

    private String statement() {
        List<String> inserts = new ArrayList<>();
        rows.forEach((target, added) -> inserts.add(insert(target, columns(added), inserts.size() + 1)));
        return "with " + String.join(", ", inserts) + " select 1";
    }

    private static String insert(Target target, String columns, int parameter) {
        return """
                added_%3$d as (
                  insert into %1$s (%2$s)
                  select %2$s from json_populate_recordset(null::%1$s, cast(cast($%3$d as text) as json))
                  %4$s)""".formatted(target.table(), columns, parameter, target.onConflict());
    }

    private static String columns(ArrayNode added) {
        List<String> names = new ArrayList<>();
        added.get(0).fieldNames().forEachRemaining(names::add);
        return String.join(", ", names);
    }
}
