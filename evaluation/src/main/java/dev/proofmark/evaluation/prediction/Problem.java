package dev.proofmark.evaluation.prediction;

import dev.proofmark.evaluation.Language;

/**
 * What is wrong with a file of predictions.
 *
 * @param row as a spreadsheet counts them: the header is 1; 0 where it is no row's fault
 * @param column its name; empty where it is no column's fault
 * @param found what is there instead, shortened
 */
public record Problem(long row, String column, ProblemKind kind, String found) {

    /** The whole sentence in English. */
    public String message() {
        return message(Language.ENGLISH);
    }

    /** The whole sentence. */
    public String message(Language language) {
        return place(language)
                + kind.rule(language)
                + (found.isEmpty() ? "" : language.of(". 발견: ", ", found ") + Found.of(found, language));
    }

    /** What is there instead, in that language. */
    public String found(Language language) {
        return Found.of(found, language);
    }

    private String place(Language language) {
        if (row == 0) {
            return "";
        }
        String inColumn = column.isEmpty() ? "" : language.of(" " + column + " 열", ", column " + column);
        return language.of(row + "행", "Row " + row) + inColumn + ": ";
    }
}
