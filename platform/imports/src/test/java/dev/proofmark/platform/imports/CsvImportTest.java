package dev.proofmark.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.rules.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvImportTest {

    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final ImportFindings CLEAN = new ImportFindings(3, 2, 0, 0, List.of());
    private static final ImportFindings MISTAKEN =
            new ImportFindings(3, 0, 0, 1, List.of(RowMistake.of(2, "name", "required")));

    @ParameterizedTest
    @CsvSource({
        "AWAITING_FILE, CHECKING, -, -, -",
        "CHECKING, -, CHECKED, REFUSED, -",
        "CHECKED, CHECKING, -, -, EXECUTING",
        "REFUSED, CHECKING, -, -, -",
        "EXECUTING, -, EXECUTED, REFUSED, -",
        "EXECUTED, -, -, -, -"
    })
    void movesAsItsTableSays(ImportStatus from, String file, String clean, String mistaken, String execute) {
        leads(from, file, found -> found.withFile("a".repeat(64), 9));
        leads(from, clean, found -> found.read(CLEAN));
        leads(from, mistaken, found -> found.read(MISTAKEN));
        leads(from, execute, found -> found.execution("admin", NOW));
    }

    private static void leads(ImportStatus from, String to, UnaryOperator<CsvImport> command) {
        CsvImport before = in(from);
        if (to.equals("-")) {
            assertThatThrownBy(() -> command.apply(before))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("wrong-state");
        } else {
            assertThat(command.apply(before).status()).isEqualTo(ImportStatus.valueOf(to));
        }
    }

    private static CsvImport in(ImportStatus status) {
        return new CsvImport(
                new UUID(1, 1), "things", status, "b".repeat(64), 9, ImportFindings.NONE, "admin", NOW, null, null, 0);
    }
}
