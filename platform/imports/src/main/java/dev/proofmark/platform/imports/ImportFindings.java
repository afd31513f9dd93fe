package dev.proofmark.platform.imports;

import java.util.List;

/**
 * What was found in a file, as far as it was read.
 *
 * @param rows number of the last row; the headings are row 1
 * @param added things that were not there
 * @param unchanged things that were there, in the same words
 * @param mistakes how many there are
 * @param firstMistakes the first of them
 */
public record ImportFindings(long rows, long added, long unchanged, long mistakes, List<RowMistake> firstMistakes) {

    /** Nothing was read. */
    public static final ImportFindings NONE = new ImportFindings(0, 0, 0, 0, List.of());

    public ImportFindings {
        firstMistakes = List.copyOf(firstMistakes);
    }

    boolean refused() {
        return mistakes > 0;
    }
}
