package dev.proofmark.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvRowTest {

    private enum Colour {
        RED,
        BLUE
    }

    static Stream<Arguments> mistaken() {
        return Stream.of(
                mistaken("", "required", row -> row.required("cell")),
                mistaken("", "required", row -> row.requiredDate("cell")),
                mistaken("", "required", row -> row.requiredOneOf("cell", Colour.class)),
                mistaken("2026-02-30", "import-date", row -> row.date("cell")),
                mistaken("30.1.2026", "import-date", row -> row.requiredDate("cell")),
                mistaken("2026-1-3", "import-date", row -> row.date("cell")),
                mistaken("1-1-1-1-1", "import-id", row -> row.id("cell")),
                mistaken("me", "import-id", row -> row.id("cell")),
                mistaken("0", "import-number", row -> row.number("cell", 9)),
                mistaken("10", "import-number", row -> row.number("cell", 9)),
                mistaken("-1", "import-number", row -> row.number("cell", 9)),
                mistaken("maybe", "import-yes-no", row -> row.yes("cell")),
                mistaken("green", "import-choice", row -> row.oneOf("cell", Colour.class)),
                mistaken("red|green", "import-choice", row -> row.namesOf("cell", Colour.class)));
    }

    private static Arguments mistaken(String cell, String rule, Function<CsvRow, @Nullable Object> reading) {
        return Arguments.of(cell, rule, reading);
    }

    @ParameterizedTest
    @MethodSource("mistaken")
    void notesWhatIsWrongWithACell(String cell, String rule, Function<CsvRow, @Nullable Object> reading) {
        CsvRow row = new CsvRow(7, cell.isEmpty() ? Map.of() : Map.of("cell", cell));
        assertThat(reading.apply(row)).isIn(null, "", false, Set.of(Colour.RED));
        assertThat(row.mistakes()).extracting(RowMistake::rule).containsExactly(rule);
        assertThat(row.mistakes().getFirst().row()).isEqualTo(7);
    }

    @Test
    void readsCells() {
        CsvRow row = new CsvRow(
                2, Map.of("day", "2024-02-29", "yes", "예", "colour", "red", "list", "a | b||a", "number", "9"));
        assertThat(row.date("day")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(row.yes("yes")).isTrue();
        assertThat(row.yes("none")).isFalse();
        assertThat(row.oneOf("colour", Colour.class)).isEqualTo(Colour.RED);
        assertThat(row.list("list")).containsExactly("a", "b");
        assertThat(row.number("number", 9)).isEqualTo(9);
        assertThat(row.date("none")).isNull();
        assertThat(row.mistakes()).isEmpty();
    }
}
