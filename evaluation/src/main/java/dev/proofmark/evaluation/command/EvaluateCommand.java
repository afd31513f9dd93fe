package dev.proofmark.evaluation.command;

import dev.proofmark.evaluation.Language;
import dev.proofmark.evaluation.prediction.BinaryPredictions;
import dev.proofmark.evaluation.prediction.MultiClassPredictions;
import dev.proofmark.evaluation.prediction.PositiveLabel;
import dev.proofmark.evaluation.prediction.PredictionFileException;
import dev.proofmark.evaluation.prediction.PredictionReader;
import dev.proofmark.evaluation.prediction.Predictions;
import dev.proofmark.evaluation.prediction.Problem;
import dev.proofmark.evaluation.prediction.ProblemKind;
import dev.proofmark.evaluation.prediction.Task;
import dev.proofmark.evaluation.prediction.TaskGuess;
import dev.proofmark.evaluation.prediction.TimingFormat;
import dev.proofmark.evaluation.report.Evaluation;
import dev.proofmark.evaluation.report.EvaluationJson;
import dev.proofmark.evaluation.report.HashedFile;
import dev.proofmark.evaluation.report.TimingEvaluation;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Evaluates one file of predictions; its exit code says whether the file is one. */
public final class EvaluateCommand {

    static final int EVALUATED = 0;
    static final int REFUSED = 1;
    static final int WRONG_USE = 2;

    private static final String HELP = """
            Measures what a model's predictions are worth.

              evaluate FILE          CSV in UTF-8, plain or gzip; - for what is piped in; with the columns
                                     id,true,predicted and, as the task has them, score or one score:CLASS for each class
                --task TASK          binary, multiclass or multilabel (labels joined by |); else the file speaks for itself
                --positive LABEL     … the positive class of a binary task; else the label that says so: 1, true, yes …
                --threshold T        … predicted is what scores T or more, whatever the file predicts
                --timings FILE       … with latency and throughput from a file with the columns id,begin,end: seconds on
                                     one clock, or instants like 2026-11-28T09:00:00.125Z
                --bootstrap N        … with intervals of what is no share, from N resamples (1000 or more)
                --seed S             … drawn from this seed; 0 if left out
                --confidence C       … of all intervals; 0.95 if left out
                --json [--curves]    … as JSON, with the points of the curves
                --lang ko|en         … in Korean or English

            Ends with 0 if it was evaluated, 1 if something is wrong with the file (the first 100 problems are named, with
            their rows), 2 if it was not called so.
            """;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    EvaluateCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends with its exit code. */
    public static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new EvaluateCommand(System.in, out, err).run(List.of(words)));
    }

    int run(List<String> words) {
        try {
            if (words.equals(List.of("--help")) || words.equals(List.of("help"))) {
                out.print(HELP);
                return EVALUATED;
            }
            return evaluate(EvaluateOptions.of(words));
        } catch (WrongUseException wrong) {
            err.println(wrong.getMessage() + " See evaluate --help");
            return WRONG_USE;
        } catch (IOException failure) {
            err.println("The file cannot be read: " + Printable.sentence(String.valueOf(failure.getMessage())));
            return REFUSED;
        } catch (OutOfMemoryError tooLarge) {
            err.println("The file is too large for the memory that this command may use.");
            return REFUSED;
        }
    }

    private int evaluate(EvaluateOptions options) throws WrongUseException, IOException {
        String reading = options.file();
        try {
            Optional<TimingEvaluation> timing = Optional.empty();
            String timings = options.timings();
            if (timings != null) {
                reading = timings;
                timing = Optional.of(timing(timings));
                reading = options.file();
            }
            Evaluation evaluation = evaluation(options);
            print(timing.map(evaluation::withTiming).orElse(evaluation), options);
            return EVALUATED;
        } catch (PredictionFileException refusal) {
            if (refusal.problems().getLast().kind() == ProblemKind.POSITIVE_UNKNOWN) {
                String labels = Printable.sentence(refusal.problems().getLast().found());
                throw new WrongUseException("Which of " + labels + " is the positive class? Say --positive LABEL.");
            }
            print(reading, refusal, options);
            return REFUSED;
        }
    }

    private TimingEvaluation timing(String file) throws IOException, PredictionFileException, WrongUseException {
        try (InputStream stream = open(file)) {
            return TimingEvaluation.of(stream, TimingFormat.usual());
        }
    }

    private Evaluation evaluation(EvaluateOptions options)
            throws IOException, PredictionFileException, WrongUseException {
        try (InputStream stream = open(options.file())) {
            return evaluation(options, stream);
        }
    }

    private InputStream open(String file) throws WrongUseException, IOException {
        if (file.equals(EvaluateOptions.STANDARD_INPUT)) {
            return in;
        }
        try {
            Path path = Path.of(file);
            if (Files.isReadable(path) && !Files.isDirectory(path)) {
                return Files.newInputStream(path);
            }
        } catch (InvalidPathException noPath) {
            throw new WrongUseException("There is no file " + Printable.sentence(file) + ".");
        }
        throw new WrongUseException("There is no file to read at " + Printable.sentence(file) + ".");
    }

    private static Evaluation evaluation(EvaluateOptions options, InputStream stream)
            throws IOException, PredictionFileException, WrongUseException {
        PushbackInputStream begun = new PushbackInputStream(stream, TaskGuess.LOOKED_AT);
        byte[] beginning = begun.readNBytes(TaskGuess.LOOKED_AT);
        begun.unread(beginning);
        Task given = options.task();
        Task task = given == null ? TaskGuess.of(beginning) : given;
        HashedFile file = new HashedFile(begun);
        Predictions predictions = PredictionReader.read(file.stream(), options.format(task));
        return Evaluation.of(
                given == null ? asItSpeaks(predictions) : predictions,
                file.sha256(),
                options.format(task).threshold(),
                options.wanted());
    }

    /** Classes that turn out to be two, of which one says that it is the positive one, are a binary task. */
    private static Predictions asItSpeaks(Predictions predictions) throws WrongUseException {
        if (!(predictions instanceof MultiClassPredictions multiClass) || multiClass.hasScores()) {
            return predictions;
        }
        if (multiClass.classes().stream().anyMatch(name -> name.contains("|"))) {
            throw new WrongUseException("Some labels contain |: say --task multilabel, or --task multiclass if it is"
                    + " part of a label.");
        }
        Optional<String> positive = PositiveLabel.among(multiClass.classes());
        return positive.isPresent() ? BinaryPredictions.of(multiClass, positive.get()) : predictions;
    }

    private void print(Evaluation evaluation, EvaluateOptions options) {
        if (options.json()) {
            out.println(options.curves() ? EvaluationJson.withCurves(evaluation) : EvaluationJson.of(evaluation));
            return;
        }
        Language language = language(options);
        out.print(EvaluationText.of(
                evaluation, options.file(), options.task() == null ? guessed(evaluation, language) : "", language));
    }

    private static String guessed(Evaluation evaluation, Language language) {
        return switch (evaluation.task()) {
            case BINARY ->
                language.of(
                        "레이블과 열에서 추측함; 아니면 --task, --positive",
                        "guessed from labels and columns; if it is not: --task, --positive");
            case MULTI_CLASS ->
                evaluation.classes().size() == 2
                        ? language.of("추측함; 이진이면 --positive LABEL", "guessed; if it is binary: --positive LABEL")
                        : language.of("추측함; 아니면 --task", "guessed; if it is not: --task");
            case MULTI_LABEL ->
                language.of(
                        "여러 레이블이 |로 이어져 있어 추측함; 아니면 --task", "guessed from labels joined by |; if it is not: --task");
        };
    }

    private void print(String file, PredictionFileException refusal, EvaluateOptions options) {
        if (options.json()) {
            out.println(EvaluationJson.of(file, refusal));
            return;
        }
        Language language = language(options);
        err.println(Printable.sentence(file) + ":");
        for (Problem problem : refusal.problems()) {
            err.println(Printable.sentence(problem.message(language)));
        }
        long more = refusal.count() - refusal.problems().size();
        if (more > 0) {
            err.println(language.of("그 밖의 문제 " + more + "개", "and " + more + " more problems"));
        }
    }

    private static Language language(EvaluateOptions options) {
        Language chosen = options.language();
        if (chosen != null) {
            return chosen;
        }
        boolean korean = Locale.getDefault().getLanguage().equals(Locale.KOREAN.getLanguage());
        return korean ? Language.KOREAN : Language.ENGLISH;
    }
}
