package dev.proofmark.evaluation.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.timing.TimingMetric;
import dev.proofmark.evaluation.timing.Timings;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,begin,end\n1,0,0.25\n2,0.5,1.25\n3,1,4\n",
                "\uFEFFend,id,begin\r\n100.25,1,100\r\n\r\n101.25,2,100.5\r\n104,3,101",
                """
                id,begin,end
                1,2026-11-28T09:00:00Z,2026-11-28T09:00:00.25Z
                2,2026-11-28T18:00:00.5+09:00,2026-11-28T09:00:01.250Z
                3,2026-11-28T09:00:01Z,2026-11-28T09:00:04Z
                """
            })
    void readsSecondsAndInstants(String text) throws Exception {
        Map<TimingMetric, MetricValue> metrics =
                TimingMetric.all(TimingReader.read(stream(text), TimingFormat.usual()));

        assertClose(metrics, TimingMetric.LATENCY_LEAST, 0.25);
        assertClose(metrics, TimingMetric.LATENCY_P50, 0.75);
        assertClose(metrics, TimingMetric.LATENCY_LARGEST, 3);
        assertClose(metrics, TimingMetric.THROUGHPUT, 0.75);
        assertClose(metrics, TimingMetric.THROUGHPUT_LEAST, 0);
        assertClose(metrics, TimingMetric.THROUGHPUT_LARGEST, 1);
    }

    private static void assertClose(Map<TimingMetric, MetricValue> metrics, TimingMetric metric, double expected) {
        assertThat(metrics.get(metric))
                .isInstanceOfSatisfying(
                        MetricValue.Known.class,
                        known -> assertThat(known.value()).as(metric.code()).isCloseTo(expected, within(1e-9)));
    }

    /** Nanoseconds of an epoch would be lost in a number of seconds since 1970. */
    @Test
    void keepsNanosecondsOfInstants() throws Exception {
        Timings timings = TimingReader.read(
                stream("id,begin,end\n1,2026-11-28T09:00:00.000000001Z,2026-11-28T09:00:00.000000004Z\n"),
                TimingFormat.usual());

        assertThat(timings.latency().mean())
                .isInstanceOfSatisfying(
                        MetricValue.Known.class,
                        known -> assertThat(known.value()).isCloseTo(3e-9, within(1e-15)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "''!0!''!EMPTY",
                "id,begin,end!0!''!EMPTY",
                "id;begin;end!1!''!DELIMITER",
                "id,begin!1!end!COLUMN_MISSING",
                "id,begin,end,end!1!end!COLUMN_REPEATED",
                "id,begin,end,latency!1!latency!COLUMN_UNKNOWN",
                "id,begin,end~1,0!2!''!CELL_COUNT",
                "id,begin,end~1,0,!2!end!CELL_MISSING",
                "id,begin,end~,0,1!2!id!CELL_MISSING",
                "id,begin,end~1,0,1~1,2,3!3!id!ID_REPEATED",
                "id,begin,end~1,0,1~2,1,soon!3!end!NOT_A_TIME",
                "id,begin,end~1,0,NaN!2!end!NOT_A_TIME",
                "id,begin,end~1,0,1~2,2026-11-28T09:00:00Z,2!3!begin!NOT_A_TIME",
                "id,begin,end~1,2026-11-28T09:00:00Z,2!2!end!NOT_A_TIME",
                "id,begin,end~1,2026-11-28T09:00:00,2026-11-28T09:00:01!2!begin!NOT_A_TIME",
                "id,begin,end~1,1,0.5!2!end!END_BEFORE_BEGIN",
                "id,begin,end~1,0,1~2,9999999,9999999!0!''!TIMES_TOO_FAR"
            })
    void namesRowAndColumnOfAProblem(String text, long row, String column, ProblemKind kind) {
        assertThat(refusal(text.replace('~', '\n'), TimingFormat.usual()))
                .extracting(Problem::row, Problem::column, Problem::kind)
                .containsExactly(row, column, kind);
    }

    @Test
    void takesNoMoreThanThereIsRoomFor() {
        String three = "id,begin,end\n1,0,1\n2,1,2\n3,2,3\n";

        assertThat(refusal(three, TimingFormat.usual().withAtMost(2)))
                .extracting(Problem::row, Problem::kind)
                .containsExactly(4L, ProblemKind.TOO_MANY_ROWS);
        assertThat(refusal(three, new TimingFormat(3, 20)))
                .extracting(Problem::row, Problem::kind)
                .containsExactly(2L, ProblemKind.TOO_LARGE);
    }

    private static Problem refusal(String text, TimingFormat format) {
        return catchThrowableOfType(PredictionFileException.class, () -> TimingReader.read(stream(text), format))
                .problems()
                .getFirst();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
