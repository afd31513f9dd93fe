package dev.proofmark.platform.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * Statements about no entity, on the connection of the session under way and so in its transaction. They go below
 * Hibernate, which would look through all entities first and interpret each statement and its result anew; what it has not
 * flushed, they do not see. Parameters are PostgreSQL's: {@code $1}, {@code $2}.
 */
public final class SessionStatements {

    private static final JsonMapper RECORDS = RowJson.MAPPER
            .rebuild()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private SessionStatements() {}

    /**
     * Reads a row.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    public interface Reading<T> {

        T from(ResultSet row) throws SQLException;
    }

    /** Runs a statement whose result does not matter. */
    public static Uni<Void> run(String sql, Object... values) {
        return on(connection -> connection.update(sql, values)).replaceWithVoid();
    }

    /** Runs a statement that gives one row. */
    public static <T> Uni<T> one(String sql, Reading<T> reading, Object... values) {
        return on(connection -> connection.selectJdbc(sql, values)).map(rows -> first(rows, reading));
    }

    /**
     * Reads rows as records whose components are named as the columns are, in Java's way; none of them is JSON. They come as
     * one value: of many rows that is a fraction of the work of reading each column of each.
     */
    public static <R extends Record> Uni<List<R>> list(Class<R> type, String sql, Object... values) {
        return one(
                "select cast(coalesce(json_agg(found), '[]') as text) from (" + sql + ") found",
                row -> records(type, row.getString(1)),
                values);
    }

    private static <R> List<R> records(Class<R> type, String json) {
        try {
            return RECORDS.readerForListOf(type).readValue(json);
        } catch (JsonProcessingException otherColumns) {
            throw new IllegalStateException(otherColumns);
        }
    }

    private static <T> Uni<T> on(Function<ReactiveConnection, CompletionStage<T>> work) {
        return Panache.getSession()
                .map(SessionStatements::connection)
                .chain(connection -> Uni.createFrom().completionStage(() -> work.apply(connection)));
    }

    static ReactiveConnection connection(Mutiny.Session session) {
        return ((MutinySessionImpl) session).getReactiveConnection();
    }

    private static <T> T first(ResultSet rows, Reading<T> reading) {
        try {
            if (!rows.next()) {
                throw new IllegalStateException("one row was expected, and none came");
            }
            return reading.from(rows);
        } catch (SQLException neverFromRowsThatAreHere) {
            throw new IllegalStateException(neverFromRowsThatAreHere);
        }
    }
}
