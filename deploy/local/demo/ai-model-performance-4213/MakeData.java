import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes what the demo has tested: a model that finds worn bearings by their vibration, the data it is tested on, and what it
 * says of them. Everything follows from two seeds, so that it can be made again, byte for byte:
 *
 * <pre>java deploy/local/demo/ai-model-performance-4213/MakeData.java FOLDER</pre>
 *
 * <p>There are two versions of the model. The second was trained on three times as much and calls a bearing worn from a lower
 * score on: another model in the sense of the certification, to be evaluated again.
 */
public final class MakeData {
    private static final long TRAINING_SEED = 42_130_001L;
    private static final long TEST_SEED = 42_130_002L;
    private static final int TESTED = 2_000;
    private static final String[] FEATURES = {"rms", "kurtosis", "peakToPeak", "temperature"};

    private MakeData() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "." : arguments[0]);
        Files.createDirectories(folder);
        List<Bearing> test = bearings(new Random(TEST_SEED), TESTED, "T");
        Files.writeString(folder.resolve("test-data.csv"), table(test));
        List<Bearing> training = bearings(new Random(TRAINING_SEED), 3_000, "L");
        write(folder, "1.0.0", Model.trained(training.subList(0, 1_000), 0.5), test);
        write(folder, "1.1.0", Model.trained(training, 0.35), test);
    }

    private static void write(Path folder, String version, Model model, List<Bearing> test) throws IOException {
        Files.writeString(folder.resolve("model-" + version + ".json"), model.json(version));
        StringBuilder predictions = new StringBuilder("id,true,predicted,score\n");
        for (Bearing bearing : test) {
            // The model says what its file can hold: six decimals.
            double score = Double.parseDouble(decimal(model.score(bearing)));
            predictions
                    .append(bearing.id).append(',')
                    .append(label(bearing.worn)).append(',')
                    .append(label(score >= model.threshold)).append(',')
                    .append(decimal(score)).append('\n');
        }
        Files.writeString(folder.resolve("predictions-" + version + ".csv"), predictions);
    }

    private static String label(boolean worn) {
        return worn ? "worn" : "sound";
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    /** One in four bearings is worn: louder, more impulsive, warmer, but not always. */
    private static List<Bearing> bearings(Random random, int number, String prefix) {
        List<Bearing> bearings = new ArrayList<>();
        for (int index = 1; index <= number; index++) {
            boolean worn = random.nextInt(4) == 0;
            double wear = worn ? 0.4 + 1.6 * random.nextDouble() : 0.35 * random.nextDouble();
            double[] features = {
                round(1.0 + 0.9 * wear + 0.28 * random.nextGaussian()),
                round(3.0 + 2.2 * wear + 0.75 * random.nextGaussian()),
                round(4.0 + 2.8 * wear + 1.1 * random.nextGaussian()),
                round(41.0 + 5.0 * wear + 3.2 * random.nextGaussian())
            };
            bearings.add(new Bearing(String.format(Locale.ROOT, "%s%05d", prefix, index), worn, features));
        }
        return bearings;
    }

    private static double round(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.4f", value));
    }

    private static String table(List<Bearing> bearings) {
        StringBuilder table = new StringBuilder("id,").append(String.join(",", FEATURES)).append(",label\n");
        for (Bearing bearing : bearings) {
            table.append(bearing.id);
            for (double feature : bearing.features) {
                table.append(',').append(String.format(Locale.ROOT, "%.4f", feature));
            }
            table.append(',').append(label(bearing.worn)).append('\n');
        }
        return table.toString();
    }

    private record Bearing(String id, boolean worn, double[] features) {}

    /** Logistic regression on standardised features; StrictMath, so that every machine trains the same one. */
    private record Model(double[] means, double[] deviations, double[] weights, double bias, double threshold) {
        private static final int ROUNDS = 4_000;
        private static final double RATE = 0.4;

        static Model trained(List<Bearing> on, double threshold) {
            int size = FEATURES.length;
            double[] means = new double[size];
            double[] deviations = new double[size];
            for (int feature = 0; feature < size; feature++) {
                double sum = 0;
                double squares = 0;
                for (Bearing bearing : on) {
                    sum += bearing.features[feature];
                    squares += bearing.features[feature] * bearing.features[feature];
                }
                means[feature] = rounded(sum / on.size());
                deviations[feature] =
                        rounded(StrictMath.sqrt(squares / on.size() - (sum / on.size()) * (sum / on.size())));
            }
            double[] weights = new double[size];
            double bias = 0;
            for (int round = 0; round < ROUNDS; round++) {
                Model now = new Model(means, deviations, weights, bias, threshold);
                double[] gradient = new double[size];
                double push = 0;
                for (Bearing bearing : on) {
                    double error = now.score(bearing) - (bearing.worn ? 1 : 0);
                    push += error;
                    for (int feature = 0; feature < size; feature++) {
                        gradient[feature] += error * now.standardised(bearing, feature);
                    }
                }
                bias -= RATE * push / on.size();
                for (int feature = 0; feature < size; feature++) {
                    weights[feature] -= RATE * gradient[feature] / on.size();
                }
            }
            for (int feature = 0; feature < size; feature++) {
                weights[feature] = rounded(weights[feature]);
            }
            return new Model(means, deviations, weights, rounded(bias), threshold);
        }

        private static double rounded(double value) {
            return Double.parseDouble(decimal(value));
        }

        double standardised(Bearing bearing, int feature) {
            return (bearing.features[feature] - means[feature]) / deviations[feature];
        }

        double score(Bearing bearing) {
            double sum = bias;
            for (int feature = 0; feature < weights.length; feature++) {
                sum += weights[feature] * standardised(bearing, feature);
            }
            return 1 / (1 + StrictMath.exp(-sum));
        }

        String json(String version) {
            StringBuilder json = new StringBuilder("{\n  \"name\": \"Bearing Wear Finder\",\n  \"version\": \"")
                    .append(version)
                    .append("\",\n  \"kind\": \"logistic regression\",\n  \"threshold\": ")
                    .append(threshold)
                    .append(",\n  \"bias\": ")
                    .append(decimal(bias))
                    .append(",\n  \"features\": [");
            for (int feature = 0; feature < FEATURES.length; feature++) {
                json.append(feature == 0 ? "\n" : ",\n")
                        .append("    { \"name\": \"").append(FEATURES[feature])
                        .append("\", \"mean\": ").append(decimal(means[feature]))
                        .append(", \"deviation\": ").append(decimal(deviations[feature]))
                        .append(", \"weight\": ").append(decimal(weights[feature])).append(" }");
            }
            return json.append("\n  ]\n}\n").toString();
        }
    }
}
