package dev.proofmark.evaluation.command;

import dev.proofmark.evaluation.Language;
import dev.proofmark.evaluation.interval.Resampling;
import dev.proofmark.evaluation.prediction.PredictionFormat;
import dev.proofmark.evaluation.prediction.Task;
import dev.proofmark.evaluation.report.EvaluationOptions;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command is asked.
 *
 * @param file its name, or {@value #STANDARD_INPUT}
 * @param task null: what the file speaks for
 * @param positive null: the label that says so
 * @param threshold null: as predicted
 * @param timings the name of a file with when each answer was asked for and given; null: none
 */
record EvaluateOptions(
        String file,
        @Nullable Task task,
        @Nullable String positive,
        @Nullable Double threshold,
        @Nullable String timings,
        EvaluationOptions wanted,
        boolean json,
        boolean curves,
        @Nullable Language language) {

    static final String STANDARD_INPUT = "-";

    private static final int MOST_RESAMPLES = 100_000;

    static EvaluateOptions of(List<String> words) throws WrongUseException {
        Reader reader = new Reader();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            reader.take(rest.next(), rest);
        }
        return reader.options();
    }

    /** What the file has to be if it is of this task. */
    PredictionFormat format(Task given) {
        return switch (given) {
            case BINARY -> {
                PredictionFormat format =
                        positive == null ? PredictionFormat.binary() : PredictionFormat.binary(positive, List.of());
                yield threshold == null ? format : format.withThreshold(threshold);
            }
            case MULTI_CLASS -> PredictionFormat.multiClass(List.of());
            case MULTI_LABEL -> PredictionFormat.multiLabel(List.of());
        };
    }

    /** Collects the words. */
    private static final class Reader {

        private @Nullable String file;
        private @Nullable Task task;
        private @Nullable String positive;
        private @Nullable Double threshold;
        private @Nullable String timings;
        private double confidence = EvaluationOptions.USUAL_CONFIDENCE;
        private @Nullable Integer resamples;
        private long seed;
        private boolean json;
        private boolean curves;
        private @Nullable Language language;

        void take(String word, Iterator<String> rest) throws WrongUseException {
            switch (word) {
                case "--json" -> json = true;
                case "--curves" -> curves = true;
                case "--task" -> task = task(behind(word, rest));
                case "--positive" -> positive = label(behind(word, rest));
                case "--threshold" -> threshold = number(word, behind(word, rest));
                case "--timings" -> timings = behind(word, rest);
                case "--confidence" -> confidence = confidence(word, behind(word, rest));
                case "--bootstrap" -> resamples = resamples(behind(word, rest));
                case "--seed" -> seed = seed(behind(word, rest));
                case "--lang" -> language = language(behind(word, rest));
                default -> takeFile(word);
            }
        }

        private void takeFile(String word) throws WrongUseException {
            if ((word.startsWith("-") && !word.equals(STANDARD_INPUT)) || file != null) {
                throw new WrongUseException("evaluate does not understand " + word + ".");
            }
            file = word;
        }

        EvaluateOptions options() throws WrongUseException {
            if (file == null) {
                throw new WrongUseException("evaluate needs a file of predictions, or - for what is piped in.");
            }
            if (file.equals(STANDARD_INPUT) && file.equals(timings)) {
                throw new WrongUseException("Predictions or timings can be piped in, not both.");
            }
            boolean isOther = task != null && task != Task.BINARY;
            if (isOther && (positive != null || threshold != null)) {
                throw new WrongUseException("--positive and --threshold are of a binary task.");
            }
            if (resamples == null && seed != 0) {
                throw new WrongUseException("--seed is that of --bootstrap.");
            }
            if (curves && !json) {
                throw new WrongUseException("--curves needs --json: points are for programs.");
            }
            boolean isBinary = task == null && (positive != null || threshold != null);
            return new EvaluateOptions(
                    file,
                    isBinary ? Task.BINARY : task,
                    positive,
                    threshold,
                    timings,
                    wanted(),
                    json,
                    curves,
                    language);
        }

        private EvaluationOptions wanted() {
            return resamples == null
                    ? EvaluationOptions.withoutBootstrap(confidence)
                    : EvaluationOptions.withBootstrap(confidence, resamples, seed);
        }

        private static String behind(String option, Iterator<String> rest) throws WrongUseException {
            if (!rest.hasNext()) {
                throw new WrongUseException(option + " needs a word behind it.");
            }
            return rest.next();
        }

        private static Task task(String word) throws WrongUseException {
            return Task.named(word)
                    .orElseThrow(() ->
                            new WrongUseException("--task is binary, multiclass or multilabel, not " + word + "."));
        }

        private static String label(String word) throws WrongUseException {
            if (word.isEmpty()) {
                throw new WrongUseException("--positive needs the name of a class.");
            }
            return word;
        }

        private static double number(String option, String word) throws WrongUseException {
            try {
                double number = Double.parseDouble(word);
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                throw new WrongUseException(option + " needs a number, not " + word + ".");
            }
            throw new WrongUseException(option + " needs a finite number, not " + word + ".");
        }

        private static double confidence(String option, String word) throws WrongUseException {
            double confidence = number(option, word);
            if (!(confidence > 0 && confidence < 1)) {
                throw new WrongUseException("--confidence lies between 0 and 1, as 0.95 does.");
            }
            return confidence;
        }

        private static int resamples(String word) throws WrongUseException {
            try {
                int resamples = Integer.parseInt(word);
                if (resamples >= Resampling.FEWEST && resamples <= MOST_RESAMPLES) {
                    return resamples;
                }
            } catch (NumberFormatException noNumber) {
                throw new WrongUseException("--bootstrap needs a number of resamples, not " + word + ".");
            }
            throw new WrongUseException(
                    "--bootstrap takes from " + Resampling.FEWEST + " to " + MOST_RESAMPLES + " resamples.");
        }

        private static long seed(String word) throws WrongUseException {
            try {
                return Long.parseLong(word);
            } catch (NumberFormatException noNumber) {
                throw new WrongUseException("--seed needs a whole number, not " + word + ".");
            }
        }

        private static Language language(String word) throws WrongUseException {
            return switch (word) {
                case "ko" -> Language.KOREAN;
                case "en" -> Language.ENGLISH;
                default -> throw new WrongUseException("--lang is ko or en, not " + word + ".");
            };
        }
    }
}
