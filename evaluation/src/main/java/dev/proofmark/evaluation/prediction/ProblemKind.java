package dev.proofmark.evaluation.prediction;

/** The rules for files of predictions. */
public enum ProblemKind {
    COMPRESSION("the gzip file is whole and can be unpacked"),
    ENCODING("text is UTF-8"),
    EMPTY("there is a header and at least one prediction"),
    DELIMITER("cells are separated by commas"),
    HEADER("the first row names the columns: id, true, predicted and those of the scores"),
    COLUMN_MISSING("this column is there"),
    COLUMN_UNKNOWN("there are no columns but those of the task and its classes"),
    COLUMN_REPEATED("each column is there once"),
    CELL_COUNT("each row has as many cells as the header"),
    QUOTES("a cell that begins with quotes ends with them"),
    ROW_TOO_LONG("a row has up to 1 MiB"),
    TOO_MANY_ROWS("there are no more predictions than may be"),
    TOO_MANY_SCORES("there are no more scores than may be"),
    TOO_MANY_CLASSES("there are no more classes than may be"),
    CELL_MISSING("a cell has content"),
    ID_REPEATED("each sample has an id of its own"),
    LABEL_UNKNOWN("labels are among the declared classes"),
    LABEL_REPEATED("a sample has a label once"),
    NOT_A_NUMBER("a score is a decimal number"),
    NOT_FINITE("a score is finite");

    private final String rule;

    ProblemKind(String rule) {
        this.rule = rule;
    }

    /** What was expected, in English. */
    public String rule() {
        return rule;
    }
}
