package dev.proofmark.platform.imports;

import java.util.Map;

/**
 * What is wrong with a cell.
 *
 * @param row as a spreadsheet counts: the headings are row 1
 * @param column its name; empty where the whole row is meant
 * @param rule name of a section of docs/rules.md
 * @param facts values for the placeholders of that section's texts
 */
public record RowMistake(long row, String column, String rule, Map<String, String> facts) {

    public RowMistake {
        facts = Map.copyOf(facts);
    }

    /** A mistake whose words name nothing but the rule. */
    public static RowMistake of(long row, String column, String rule) {
        return new RowMistake(row, column, rule, Map.of());
    }
}
