package dev.proofmark.platform.imports;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of one thing, which follow one another.
 *
 * @param sha256 of what they say, so that the same is known again
 */
public record CsvGroup(List<CsvRow> rows, String sha256) {

    public CsvGroup {
        rows = List.copyOf(rows);
    }

    /** The first row, which says everything that is said once. */
    public CsvRow first() {
        return rows.getFirst();
    }

    /** What is wrong with the rows, as far as they were looked at. */
    public List<RowMistake> mistakes() {
        return rows.stream().flatMap(row -> row.mistakes().stream()).collect(Collectors.toUnmodifiableList());
    }
}
