package dev.proofmark.platform.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of file is laid out.
 *
 * @param groupedBy the column whose value ties rows that follow one another to one thing; null where each row is a thing
 * @param repeated the columns in which the further rows of a thing say something of their own; in all others they
 *     repeat the first or are empty
 */
public record CsvLayout(List<CsvColumn> columns, @Nullable String groupedBy, Set<String> repeated) {

    public CsvLayout {
        columns = List.copyOf(columns);
        repeated = Set.copyOf(repeated);
    }

    /** A file in which each row is a thing. */
    public static CsvLayout rows(List<CsvColumn> columns) {
        return new CsvLayout(columns, null, Set.of());
    }

    Optional<CsvColumn> headed(String heading) {
        return columns.stream().filter(column -> column.isHeaded(heading)).findFirst();
    }

    CsvColumn column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }
}
