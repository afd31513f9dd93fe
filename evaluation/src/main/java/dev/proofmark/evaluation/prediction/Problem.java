package dev.proofmark.evaluation.prediction;

/**
 * What is wrong with a file of predictions.
 *
 * @param row as a spreadsheet counts them: the header is 1; 0 where it is no row's fault
 * @param column its name; empty where it is no column's fault
 * @param found what is there instead, shortened
 */
public record Problem(long row, String column, ProblemKind kind, String found) {

    /** The whole sentence. */
    public String message() {
        return (row == 0 ? "" : "Row " + row + (column.isEmpty() ? "" : ", column " + column) + ": ")
                + kind.rule()
                + (found.isEmpty() ? "" : ", found " + found);
    }
}
