package dev.proofmark.application;

/** How rows are found by a text that people type (functions and columns of V0131__search.sql). */
public final class TextSearch {

    private TextSearch() {}

    /**
     * The condition that a row has the text of the parameter {@code :text} anywhere in it. The pairs of characters narrow
     * the rows down by their index, the text itself decides.
     *
     * @param row alias of a table with {@code search_grams} and {@code search_text}
     */
    public static String condition(String row) {
        return "%1$s.search_grams @> search_needles(search_text(cast(:text as text))) and %2$s"
                .formatted(row, decision(row));
    }

    /** The same for rows that are looked at anyhow, without the index. */
    public static String decision(String row) {
        return "position(search_text(cast(:text as text)) in %s.search_text) > 0".formatted(row);
    }
}
