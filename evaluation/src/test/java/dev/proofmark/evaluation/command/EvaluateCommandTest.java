package dev.proofmark.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {

    private static final String BINARY = "id,true,predicted,score\na,0,0,.1\nb,0,1,.4\nc,1,0,.35\nd,1,1,.8\n";

    @TempDir
    private Path folder;

    /** How the command ended and what it said. */
    private record End(int code, String out, String err) {}

    @Test
    void showsTablesInEitherLanguage() throws Exception {
        End english = run(BINARY, "--lang", "en");
        End korean = run(BINARY, "--lang", "ko");

        assertThat(english.err()).isEmpty();
        assertThat(english.code()).isZero();
        assertThat(english.out())
                .contains("positive class 1", "guessed", "Confusion matrix")
                .containsPattern("Recall +recall +0.500000 +0.094531 +0.905469 +2 +95%, Wilson");
        assertThat(korean.out()).contains("양성 클래스 1", "추측", "혼동 행렬").containsPattern("재현율 +recall +0.500000");
    }

    @Test
    void answersInJson() throws Exception {
        JsonNode json = json(run(BINARY, "--json", "--bootstrap", "1000", "--seed", "7", "--confidence", "0.9"));

        assertThat(json.at("/metrics/auc/value").asDouble()).isEqualTo(0.75);
        assertThat(json.at("/metrics/auc/interval").toString()).contains("undefined");
        assertThat(json.at("/metrics/accuracy/interval/confidence").asDouble()).isEqualTo(0.9);
        assertThat(json.at("/metrics/f1/interval").isMissingNode()).isFalse();
        assertThat(json.has("curves")).isFalse();
        assertThat(json(run(BINARY, "--json", "--curves")).at("/curves/1/roc")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "id,true,predicted,score;1,0,1,0.5!binary",
                "id,true,predicted;1,no,Yes;2,no,no!binary",
                "id,true,predicted;1,음성,음성!binary",
                "id,true,predicted;1,cat,dog!multiclass",
                "id,true,predicted;1,1,0;2,2,1!multiclass",
                "id,true,predicted,score:0,score:1;1,0,1,0.5,0.5!multiclass",
                "id,true,predicted;1,a,a;2,a|b,!multilabel"
            })
    void guessesTheTask(String file, String task) throws Exception {
        String text = file.replace(';', '\n');

        assertThat(json(run(text, "--json")).at("/task").asText()).isEqualTo(task);
        assertThat(json(run(packed(text), "--json")).at("/task").asText()).isEqualTo(task);
    }

    @Test
    void readsWhatIsPipedIn() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = new EvaluateCommand(
                        new ByteArrayInputStream(packed(BINARY)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        System.err)
                .run(List.of("-", "--json"));

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"binary\"");
    }

    @Test
    void takesPositiveClassAndThreshold() throws Exception {
        String text = "id,true,predicted,score\na,cat,cat,.1\nb,cat,dog,.4\nc,dog,cat,.35\nd,dog,dog,.8\n";
        End asked = run(text, "--json");
        JsonNode dog = json(run(text, "--json", "--positive", "dog", "--threshold", "0.35"));
        JsonNode cat = json(run(text, "--json", "--task", "binary", "--positive", "cat"));

        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).hasLineCount(1).contains("Which of", "cat", "dog", "--positive LABEL");
        assertThat(dog.at("/metrics/recall/value").asDouble()).isEqualTo(1);
        assertThat(dog.at("/threshold").asDouble()).isEqualTo(0.35);
        assertThat(cat.at("/classes")).hasToString("[\"dog\",\"cat\"]");
        assertThat(cat.at("/metrics/auc/value").asDouble()).isEqualTo(0.25);
        assertThat(cat.at("/confusionMatrix/counts")).hasToString("[[1,1],[1,1]]");
    }

    @Test
    void showsWhatIsUndefinedAndWhy() throws Exception {
        String text = "id,true,predicted\n1,no,no\n2,no,no\n";

        assertThat(run(text, "--lang", "en").out()).contains("undefined: no sample is of the class");
        assertThat(run(text, "--lang", "ko").out())
                .contains("정의되지 않음: 이 클래스인 표본이 없음")
                .doesNotContain("no sample");
        assertThat(json(run(text, "--json")).at("/metrics/recall"))
                .hasToString("{\"undefined\":\"no sample is of the class\"}");
    }

    @Test
    void namesProblemsWithTheirRows() throws Exception {
        String text = "id,true,predicted,score\n1,0,1,NaN\n2,0,1,0.5\n2,1,,0.5\n";
        End english = run(text, "--lang", "en");
        JsonNode json = new ObjectMapper().readTree(run(text, "--json").out());

        assertThat(english.code()).isOne();
        assertThat(english.out()).isEmpty();
        assertThat(english.err().lines())
                .containsExactly(
                        folder.resolve("file.csv") + ":",
                        "Row 2, column score: a score is finite, found 'NaN'",
                        "Row 4, column predicted: a cell has content, found nothing",
                        "Row 4, column id: each sample has an id of its own, found the one of row 3");
        assertThat(run(text, "--lang", "ko").err()).contains("2행 score 열: 점수는 유한한 수여야 합니다");
        assertThat(json.at("/count").asInt()).isEqualTo(3);
        assertThat(json.at("/problems/0/row").asInt()).isEqualTo(2);
        assertThat(json.at("/problems/0/kind").asText()).isEqualTo("NOT_FINITE");
    }

    @Test
    void measuresTimings() throws Exception {
        Path timings = Files.writeString(folder.resolve("timings.csv"), "id,begin,end\n1,0,0.25\n2,1,1.75\n");
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "id,begin,end\n1,1,0.25\n");

        assertThat(run(BINARY, "--timings", timings.toString(), "--lang", "ko").out())
                .containsPattern("최대 지연\\(초\\) +latencyMax +0.750000");
        assertThat(json(run(BINARY, "--timings", timings.toString(), "--json"))
                        .at("/timing/latencyMean/value")
                        .asDouble())
                .isEqualTo(0.5);
        End refused = run(BINARY, "--timings", wrong.toString(), "--lang", "en");
        assertThat(refused.code()).isOne();
        assertThat(refused.err())
                .isEqualTo(
                        wrong + ":\nRow 2, column end: an answer is not given before it is asked for, found '0.25'\n");
        assertThat(run(List.of("-", "--timings", "-")).code()).isEqualTo(2);
    }

    @Test
    void showsNothingThatATerminalWouldObey() throws Exception {
        End end = run("id,true,predicted\n1,\u001b[31mred,\u202eblue\n");

        assertThat(end.code()).isZero();
        assertThat(end.out()).doesNotContain("\u001b", "\u202e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FILE more",
                "FILE --what",
                "FILE --task ternary",
                "FILE --task",
                "FILE --task multiclass --threshold 1",
                "FILE --threshold NaN",
                "FILE --threshold high",
                "FILE --bootstrap 10",
                "FILE --bootstrap many",
                "FILE --seed 5",
                "FILE --bootstrap 1000 --seed five",
                "FILE --confidence 1",
                "FILE --curves",
                "FILE --lang fr",
                "nothing-there.csv"
            })
    void saysInOneLineWhatItDoesNotUnderstand(String words) throws Exception {
        Path file = Files.writeString(folder.resolve("file.csv"), BINARY);
        End end = run(
                words.isEmpty()
                        ? List.of()
                        : List.of(words.replace("FILE", file.toString()).split(" ")));

        assertThat(end.code()).isEqualTo(2);
        assertThat(end.err()).hasLineCount(1).contains("See evaluate --help");
        assertThat(end.out()).isEmpty();
    }

    @Test
    void helps() {
        assertThat(run(List.of("--help")).out()).contains("evaluate FILE", "--bootstrap");
    }

    @Test
    void saysThatAFileCannotBeRead() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new EvaluateCommand(
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the pipe broke");
                            }

                            @Override
                            public int read(byte[] bytes, int offset, int length) throws IOException {
                                return read();
                            }
                        },
                        System.out,
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of("-"));

        assertThat(code).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("the pipe broke");
    }

    private static JsonNode json(End end) throws IOException {
        assertThat(end.err()).isEmpty();
        assertThat(end.code()).isZero();
        return new ObjectMapper().readTree(end.out());
    }

    private End run(String text, String... options) throws IOException {
        return run(text.getBytes(StandardCharsets.UTF_8), options);
    }

    private End run(byte[] bytes, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of(options));
        words.addFirst(Files.write(folder.resolve("file.csv"), bytes).toString());
        return run(words);
    }

    private static End run(List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new EvaluateCommand(
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(words);
        return new End(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
