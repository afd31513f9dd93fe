package dev.proofmark.platform.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Many rows in one statement, for tables of which no entity is at hand: records whose components are named as the
 * columns are, in camel case.
 */
public final class BulkRows {

    private static final JsonMapper ROWS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    /** As columns of JSON are written otherwise. */
    private static final JsonMapper COLUMNS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private BulkRows() {}

    /** Inserts the rows within the transaction under way; a component of JSON is annotated as raw. */
    public static <R extends Record> Uni<Void> insert(String table, Class<R> type, List<R> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String columns = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(BulkRows::column)
                .collect(Collectors.joining(", "));
        String sql = "insert into " + table + " (" + columns + ") select " + columns
                + " from jsonb_populate_recordset(cast(null as " + table + "), cast(cast(:rows as text) as jsonb))";
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("rows", rows(rows))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The rows as the parameter of a query that reads them as a table by {@code jsonb_to_recordset}. */
    public static String rows(List<?> rows) {
        return written(ROWS, rows);
    }

    /** A value for a column of JSON. */
    public static String json(Object value) {
        return written(COLUMNS, value);
    }

    private static String column(String component) {
        return PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(component);
    }

    private static String written(JsonMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException ourOwnRecordsAlwaysWrite) {
            throw new IllegalStateException(ourOwnRecordsAlwaysWrite);
        }
    }
}
