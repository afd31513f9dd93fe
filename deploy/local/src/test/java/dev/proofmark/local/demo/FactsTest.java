package dev.proofmark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsTest {

    private static final Path STORY = Path.of("demo/aims-42001");

    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5, 1};

    @TempDir
    Path folder;

    @RepeatedTest(50)
    void givesEachRunABusinessNumberWhoseCheckDigitHolds_I55() {
        String number = new Facts(Run.begin(folder.resolve("run.json")), STORY).expand("{{business-number}}");

        assertThat(number).matches("[1-9][0-9]{2}81[0-9]{5}");
        int sum = (number.charAt(8) - '0') * 5 / 10;
        for (int position = 0; position < WEIGHTS.length; position++) {
            sum += (number.charAt(position) - '0') * WEIGHTS[position];
        }
        assertThat(sum % 10).isZero();
    }

    @Test
    void givesTheSameRunTheSameNumber() {
        Run run = Run.begin(folder.resolve("run.json"));

        assertThat(new Facts(run, STORY).expand("{{business-number}}"))
                .isEqualTo(new Facts(Run.recorded(folder.resolve("run.json")), STORY).expand("{{business-number}}"));
    }

    @Test
    void countsDaysByTheBusinessClockAsAStepHasSeenIt() {
        Run run = Run.begin(folder.resolve("run.json"));
        Facts facts = new Facts(run, STORY);
        LocalDate today = LocalDate.parse(facts.expand("{{today}}"));
        Duration further = Duration.parse(facts.expand("{{ahead+P11M}}"));

        run.complete(Story.read(STORY).steps().getFirst(), Map.of("clockOffset", further.toString()));

        assertThat(facts.expand("{{today}}")).isEqualTo(today.plusMonths(11).toString());
        assertThat(facts.expand("{{today-P11M}}"))
                .isEqualTo(today.plusMonths(11).minusMonths(11).toString());
        assertThat(Duration.parse(facts.expand("{{ahead+P1D}}"))).isEqualTo(further.plusDays(1));
    }
}
