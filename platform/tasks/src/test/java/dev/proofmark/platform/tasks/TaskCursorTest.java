package dev.proofmark.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.rules.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskCursorTest {

    @Test
    void comesBackAsItWasGiven() {
        TaskCursor cursor = TaskCursor.after(TaskFixtures.of(LocalDate.of(2026, 4, 1), null, 1));

        assertThat(cursor).isEqualTo(new TaskCursor("2026-04-01", 1, "2026-03-02", new UUID(1, 2)));
        assertThat(TaskCursor.read(cursor.written())).isEqualTo(cursor);
    }

    @Test
    void putsWhatIsDueOnNoDayAfterAllDays() {
        TaskCursor cursor = TaskCursor.after(TaskFixtures.of(null, null, 0));

        assertThat(cursor.due()).isEqualTo("infinity");
        assertThat(TaskCursor.read(cursor.written())).isEqualTo(cursor);
    }

    @Test
    void beginsBeforeEverything() {
        assertThat(TaskCursor.read(null)).isEqualTo(TaskCursor.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-04-01",
                "2026-04-31_0_2026-03-02_00000000-0000-0001-0000-000000000002",
                "2026-04-01_2_2026-03-02_00000000-0000-0001-0000-000000000002",
                "2026-04-01_0_infinity_00000000-0000-0001-0000-000000000002",
                "2026-04-01_0_2026-03-02_x",
                "now_0_2026-03-02_00000000-0000-0001-0000-000000000002"
            })
    void refusesWhatIsNotOurs(String plain) {
        String cursor =
                Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> TaskCursor.read(cursor)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> TaskCursor.read("%" + plain)).isInstanceOf(RefusedException.class);
    }
}
