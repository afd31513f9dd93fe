package dev.proofmark.platform.imports;

import java.util.List;
import java.util.Map;

/** How a thing of a file stands to what is there already. */
public sealed interface Standing {

    /** It is not there yet. */
    record Fresh() implements Standing {}

    /** It is there, in the same words: nothing is to be done. */
    record Same() implements Standing {}

    /** It can't be taken over. */
    record Refused(List<RowMistake> mistakes) implements Standing {
        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }

    static Standing fresh() {
        return new Fresh();
    }

    static Standing same() {
        return new Same();
    }

    static Standing refused(long row, String column, String rule) {
        return new Refused(List.of(RowMistake.of(row, column, rule)));
    }

    static Standing refused(long row, String column, String rule, Map<String, String> facts) {
        return new Refused(List.of(new RowMistake(row, column, rule, facts)));
    }
}
