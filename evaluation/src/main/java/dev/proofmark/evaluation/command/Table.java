package dev.proofmark.evaluation.command;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells below each other: what is named to the left, numbers to the right, and remarks behind them. */
final class Table {

    private static final String SPACE = "  ";

    private final List<Row> rows = new ArrayList<>();

    private record Row(List<String> cells, String remark) {}

    void add(List<String> cells) {
        add(cells, "");
    }

    /** A row may have fewer cells than others. */
    void add(List<String> cells, String remark) {
        rows.add(new Row(List.copyOf(cells), remark));
    }

    @Override
    public String toString() {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int[] widths = new int[columns];
        for (Row row : rows) {
            for (int column = 0; column < row.cells().size(); column++) {
                widths[column] =
                        Math.max(widths[column], Printable.width(row.cells().get(column)));
            }
        }
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(line(row, widths)).append('\n'));
        return text.toString();
    }

    private static String line(Row row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cells().get(column);
            String padding = " ".repeat(widths[column] - Printable.width(cell));
            line.append(SPACE).append(column == 0 ? cell + padding : padding + cell);
        }
        return line.append(SPACE).append(row.remark()).toString().stripTrailing();
    }
}
