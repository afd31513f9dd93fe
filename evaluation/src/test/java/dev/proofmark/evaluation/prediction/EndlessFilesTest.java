package dev.proofmark.evaluation.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are larger than any memory are refused long before their end, with the row that is too much. */
class EndlessFilesTest {

    private static final PredictionFormat BINARY = PredictionFormat.binary("yes", List.of("yes", "no"));
    private static final String BEGIN = "id,true,predicted,score\n1,yes,no,0.25\n";
    private static final long TWENTY_GIGABYTES = 20_000_000_000L;

    /** Cells, a cell, quotes, a quoted cell with lines, and zeros. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"!a", "!,", "!a,", "\"!a", "\"!a\n", "\"!\"\"", "!\"", "!\\0", "2,yes,no,!0", "2,\"yes\",!no,"})
    void aLineOf20GigabytesIsRefusedEarly(String begin, String repeated) {
        for (String before : List.of("", BEGIN)) {
            Repeated endless = new Repeated(before + begin, repeated.replace("\\0", "\0"), TWENTY_GIGABYTES);

            PredictionFileException refusal = refusal(endless, BINARY);

            assertThat(refusal.problems().getFirst().kind()).isEqualTo(ProblemKind.ROW_TOO_LONG);
            assertThat(refusal.problems().getFirst().row()).isEqualTo(before.isEmpty() ? 1 : 3);
            assertThat(endless.given()).isLessThan(1 << 21);
        }
    }

    /** What is packed to a thousandth: one line, rows, nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a!ROW_TOO_LONG!3",
                "2,yes,no,0.25\\n!TOO_MANY_ROWS!1002",
                "x\\n!TOO_MANY_ROWS!1002",
                "\\n!TOO_MANY_ROWS!1002"
            })
    void aGzipBombIsRefusedEarly(String repeated, ProblemKind kind, long row) throws IOException {
        byte[] bomb = packed(new Repeated(BEGIN, repeated.replace("\\n", "\n"), 200_000_000));
        Counted counted = new Counted(bomb);

        PredictionFileException refusal = refusal(counted, BINARY.withAtMost(1_000, 1_000_000));

        assertThat(bomb).hasSizeLessThan(1_000_000);
        assertThat(refusal.problems().getLast().kind()).isEqualTo(kind);
        assertThat(refusal.problems().getLast().row()).isEqualTo(row);
        assertThat(refusal.problems()).hasSizeLessThanOrEqualTo(PredictionFileException.MOST_NAMED);
        assertThat(counted.given).isLessThan(bomb.length);
    }

    @Test
    void longRowsAreRefusedByWhatTheyTakeTogether() {
        String id = "i".repeat(1_000_000);
        Repeated endless = new Repeated(BEGIN, id + ",yes,no,0.25\n", TWENTY_GIGABYTES);

        PredictionFileException refusal = refusal(endless, BINARY.withAtMostBytes(5_000_000));

        assertThat(refusal.problems().getLast().kind()).isEqualTo(ProblemKind.TOO_LARGE);
        assertThat(refusal.problems().getLast().row()).isEqualTo(7);
        assertThat(refusal.problems())
                .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(300));
    }

    @Test
    void aRowMayBeAsLongAsItMayBe() throws Exception {
        String rest = ",yes,no,0.25";
        // What separates cells counts too.
        String id = "i".repeat(Rows.LONGEST - rest.length());
        String text = "id,true,predicted,score\n" + id + rest + "\n";

        assertThat(PredictionReader.read(stream(text), BINARY).size()).isOne();
        assertThat(refusal(stream(text.replace("\ni", "\nii")), BINARY)
                        .problems()
                        .getFirst())
                .extracting(Problem::row, Problem::kind)
                .containsExactly(2L, ProblemKind.ROW_TOO_LONG);
    }

    private static PredictionFileException refusal(InputStream stream, PredictionFormat format) {
        return catchThrowableOfType(PredictionFileException.class, () -> PredictionReader.read(stream, format));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(InputStream content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            content.transferTo(stream);
        }
        return packed.toByteArray();
    }

    /** Counts what is read of it. */
    private static final class Counted extends ByteArrayInputStream {

        private long given;

        Counted(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] bytes, int offset, int length) {
            int read = super.read(bytes, offset, length);
            given += Math.max(0, read);
            return read;
        }
    }

    /** A text that goes on with the same, for so many bytes. */
    private static final class Repeated extends InputStream {

        private final byte[] repeated;
        private final InputStream begin;
        private final long length;
        private long given;

        Repeated(String begin, String repeated, long length) {
            this.begin = stream(begin);
            this.repeated = repeated.repeat(1 + 10_000 / repeated.length()).getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        long given() {
            return given;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] bytes, int offset, int most) throws IOException {
            int read = begin.read(bytes, offset, most);
            if (read > 0) {
                return read;
            }
            if (given >= length) {
                return -1;
            }
            int at = (int) (given % repeated.length);
            int count = Math.min(most, repeated.length - at);
            System.arraycopy(repeated, at, bytes, offset, count);
            given += count;
            return count;
        }
    }
}
