package dev.proofmark.evaluation.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.proofmark.evaluation.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredictionReaderTest {

    private static final PredictionFormat BINARY = PredictionFormat.binary("yes", List.of("yes", "no"));
    private static final PredictionFormat COLOURS = PredictionFormat.multiClass(List.of());
    private static final PredictionFormat TAGS = PredictionFormat.multiLabel(List.of());
    private static final String GOOD = "id,true,predicted,score\n1,yes,no,0.25\n2,no,yes,1e-3\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOD,
                "\uFEFFid,true,predicted,score\n1,yes,no,0.25\n2,no,yes,1e-3\n",
                "id,true,predicted,score\r\n1,yes,no,0.25\r\n2,no,yes,1e-3\r\n",
                "id,true,predicted,score\r1,yes,no,0.25\r2,no,yes,1e-3",
                "score,predicted,id,true\n\n.25,no,1,yes\n0.001,yes,2,no\n\n",
                "\"id\",\"true\",predicted,score\n\"1,\"\"a\"\"\n\",\"yes\",no,\"0.25\"\n2,no,\"yes\",1e-3"
            })
    void readsBinaryPredictionsHoweverTheyAreWritten(String text) throws Exception {
        for (InputStream stream : List.of(stream(text), dripping(text), stream(packed(text)))) {
            BinaryPredictions read = (BinaryPredictions) PredictionReader.read(stream, BINARY);

            assertThat(read.size()).isEqualTo(2);
            assertThat(read.classes()).containsExactly("no", "yes");
            assertThat(read.isPositive(0)).isTrue();
            assertThat(read.isPredictedPositive(0)).isFalse();
            assertThat(read.isPositive(1)).isFalse();
            assertThat(read.isPredictedPositive(1)).isTrue();
            assertThat(read.score(0)).isEqualTo(0.25);
            assertThat(read.score(1)).isEqualTo(0.001);
        }
    }

    @Test
    void readsClassesThatWereNotDeclaredInTheOrderOfTheirNames() throws Exception {
        MultiClassPredictions read = (MultiClassPredictions) PredictionReader.read(
                stream("id,true,predicted,score:빨강,score:blue\n1,빨강,blue,.1,.9\n2,blue,blue,.3,.7\n"), COLOURS);

        assertThat(read.classes()).containsExactly("blue", "빨강");
        assertThat(read.actualClass(0)).isEqualTo(1);
        assertThat(read.predictedClass(0)).isZero();
        assertThat(read.score(0, 0)).isEqualTo(0.9);
        assertThat(read.score(1, 1)).isEqualTo(0.3);
    }

    @Test
    void readsSeveralLabelsOrNone() throws Exception {
        MultiLabelPredictions read = (MultiLabelPredictions)
                PredictionReader.read(stream("id,true,predicted\n1,b|a,\n2,,a\n3,b,b|c\n"), TAGS);

        assertThat(read.classes()).containsExactly("a", "b", "c");
        assertThat(read.size()).isEqualTo(3);
        assertThat(read.has(0, 0)).isTrue();
        assertThat(read.has(0, 1)).isTrue();
        assertThat(read.has(1, 0)).isFalse();
        assertThat(read.isPredictedToHave(1, 0)).isTrue();
        assertThat(read.isPredictedToHave(2, 2)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1,maybe,no,0.5!2!true!LABEL_UNKNOWN",
                "1,no,,0.5!2!predicted!CELL_MISSING",
                ",no,no,0.5!2!id!CELL_MISSING",
                "1,no,no,!2!score!CELL_MISSING",
                "1,no,no,NaN!2!score!NOT_FINITE",
                "1,no,no,-Infinity!2!score!NOT_FINITE",
                "1,no,no,inf!2!score!NOT_FINITE",
                "1,no,no,1e999!2!score!NOT_FINITE",
                "1,no,no,half!2!score!NOT_A_NUMBER",
                "1,no,no,1.0f!2!score!NOT_A_NUMBER",
                "1,no,no,--1!2!score!NOT_A_NUMBER",
                "1,no,no!2!!CELL_COUNT",
                "1,no,no,0.5,!2!!CELL_COUNT",
                "1,no,no,0,5!2!!CELL_COUNT",
                "\"1,no,no,0.5!2!!QUOTES",
                "\"1\"a,no,no,0.5!2!!QUOTES",
            })
    void namesRowAndColumnOfAProblem(String row, long number, String column, ProblemKind kind) {
        Problem problem =
                refusal("id,true,predicted,score\n" + row, BINARY).problems().getFirst();

        assertThat(problem.row()).isEqualTo(number);
        assertThat(problem.column()).isEqualTo(column == null ? "" : column);
        assertThat(problem.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "''!EMPTY",
                "id,true,predicted,score!EMPTY",
                "1,yes,no,0.5!HEADER",
                "id;true;predicted;score!DELIMITER",
                "id\ttrue\tpredicted\tscore!DELIMITER",
                "id,true,score!COLUMN_MISSING",
                "id,true,predicted,score,score!COLUMN_REPEATED",
                "id,true,predicted,score:yes!COLUMN_UNKNOWN",
                "id,true,predicted,Score!COLUMN_UNKNOWN",
            })
    void refusesAnotherHeader(String header, ProblemKind kind) {
        assertThat(refusal(header, BINARY).problems().getFirst().kind()).isEqualTo(kind);
    }

    @Test
    void refusesIdsThatRepeatNamingBothRows() {
        PredictionFileException refusal =
                refusal("id,true,predicted,score\na,no,no,0\nb,no,no,0\n\na,no,no,x\nb,no,no,0\na,no,no,0\n", BINARY);

        assertThat(refusal.count()).isEqualTo(4);
        assertThat(refusal.problems()).extracting(Problem::row).containsExactly(5L, 5L, 6L, 7L);
        assertThat(refusal.problems().getLast().message()).contains("Row 7, column id", "row 2");
    }

    /** One of row 2, whose id nobody had before, and two of each row after it. */
    @Test
    void namesTheFirstHundredProblems() {
        StringBuilder text = new StringBuilder("id,true,predicted,score\n");
        for (int row = 0; row < 250; row++) {
            text.append("same,no,no,x\n");
        }

        PredictionFileException refusal = refusal(text.toString(), BINARY);

        assertThat(refusal.count()).isEqualTo(499);
        assertThat(refusal.problems()).hasSize(100);
        assertThat(refusal.problems().getLast().row()).isEqualTo(52);
    }

    @Test
    void refusesOtherEncodings() {
        for (byte[] bytes : List.of(
                GOOD.getBytes(StandardCharsets.UTF_16),
                GOOD.getBytes(StandardCharsets.UTF_16LE),
                GOOD.getBytes(StandardCharsets.UTF_16BE),
                "id,true,predicted,score\n\u00e9,no,no,1".getBytes(StandardCharsets.ISO_8859_1))) {
            assertThat(refusal(stream(bytes), BINARY).problems().getFirst().kind())
                    .isEqualTo(ProblemKind.ENCODING);
        }
    }

    @Test
    void refusesTruncatedAndBrokenGzip() throws IOException {
        byte[] packed = packed(GOOD.repeat(1));
        for (int length = 2; length < packed.length; length++) {
            assertThat(refusal(stream(Arrays.copyOf(packed, length)), BINARY)
                            .problems()
                            .getLast()
                            .kind())
                    .isEqualTo(ProblemKind.COMPRESSION);
        }
        packed[packed.length - 6] ^= 1;
        assertThat(refusal(stream(packed), BINARY).problems().getFirst().kind()).isEqualTo(ProblemKind.COMPRESSION);
    }

    @Test
    void refusesMoreRowsScoresAndClassesThanMayBe() {
        assertThat(refusal(GOOD, BINARY.withAtMost(1, 100)).problems().getFirst())
                .extracting(Problem::row, Problem::kind)
                .containsExactly(3L, ProblemKind.TOO_MANY_ROWS);
        assertThat(refusal(GOOD, BINARY.withAtMost(10, 1)).problems().getFirst().kind())
                .isEqualTo(ProblemKind.TOO_MANY_SCORES);
        assertThat(refusal("id,true,predicted\n1,a,b\n2,yes,a\n", PredictionFormat.binary("yes", List.of()))
                        .problems()
                        .getFirst()
                        .kind())
                .isEqualTo(ProblemKind.TOO_MANY_CLASSES);
    }

    @Test
    void refusesLabelsThatRepeatOrAreMissing() {
        assertThat(refusal("id,true,predicted\n1,a|a,b\n2,a|,b\n3,a||b,b\n4,|a,b", TAGS)
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(
                        ProblemKind.LABEL_REPEATED,
                        ProblemKind.CELL_MISSING,
                        ProblemKind.CELL_MISSING,
                        ProblemKind.CELL_MISSING);
    }

    @Test
    void refusesAClassWithoutItsScores() {
        assertThat(refusal("id,true,predicted,score:a\n1,a,b,1", COLOURS)
                        .problems()
                        .getFirst())
                .extracting(Problem::column, Problem::kind)
                .containsExactly("score:b", ProblemKind.COLUMN_MISSING);
    }

    /** Tools that pack on several processors make such files; a pipe has nothing at hand between two parts. */
    @Test
    void readsGzipFilesOfSeveralParts() throws Exception {
        byte[] begin = packed(GOOD);
        byte[] end = packed("3,no,no,0.5\n");
        byte[] both = Arrays.copyOf(begin, begin.length + end.length);
        System.arraycopy(end, 0, both, begin.length, end.length);
        InputStream pipe = new ByteArrayInputStream(both) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, pos < begin.length ? begin.length - pos : length));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };

        assertThat(PredictionReader.read(pipe, BINARY).size()).isEqualTo(3);
    }

    /** What came before the cut has its problems named, and the cut has its row. */
    @Test
    void namesTheRowInWhichAGzipFileIsCutOff() throws IOException {
        StringBuilder text = new StringBuilder("id,true,predicted,score\n0,yes,no,NaN\n");
        for (int row = 1; row < 100_000; row++) {
            text.append(row)
                    .append(",yes,no,0.")
                    .append(Integer.reverse(row) >>> 1)
                    .append('\n');
        }
        byte[] packed = packed(text.toString());

        List<Problem> problems = refusal(stream(Arrays.copyOf(packed, packed.length / 2)), BINARY)
                .problems();

        assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.NOT_FINITE, ProblemKind.COMPRESSION);
        assertThat(problems.getFirst().row()).isEqualTo(2);
        assertThat(problems.getLast().row()).isBetween(40_000L, 60_000L);
    }

    private static PredictionFileException refusal(String text, PredictionFormat format) {
        return refusal(stream(text), format);
    }

    private static PredictionFileException refusal(InputStream stream, PredictionFormat format) {
        PredictionFileException refusal =
                catchThrowableOfType(PredictionFileException.class, () -> PredictionReader.read(stream, format));
        assertThat(refusal.problems())
                .extracting(
                        problem -> Found.of(problem.found(), Language.KOREAN).replaceAll("'.*'", ""))
                .noneMatch(found -> found.matches(".*[a-z]{3}.*"));
        return refusal;
    }

    private static InputStream stream(String text) {
        return stream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** Gives one byte at a time, as a slow network might. */
    private static InputStream dripping(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, 1));
            }
        };
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
