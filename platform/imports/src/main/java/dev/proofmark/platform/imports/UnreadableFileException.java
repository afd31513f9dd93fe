package dev.proofmark.platform.imports;

import java.util.List;

/** A file of which no row can be read, or none after a certain one. */
final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RowMistake> mistakes;

    UnreadableFileException(List<RowMistake> mistakes) {
        super(mistakes.getFirst().rule(), null, false, false);
        this.mistakes = List.copyOf(mistakes);
    }

    List<RowMistake> mistakes() {
        return mistakes;
    }
}
