package dev.proofmark.evaluation.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.evaluation.MetricValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/** The cases that scikit-learn and scipy measured (evaluation/reference/make.py), one line each. */
public final class References {

    /** What any value may differ by from theirs. */
    public static final double WITHIN = 1e-9;

    private static final ObjectMapper JSON = new ObjectMapper();

    private References() {}

    /** All of a file. */
    public static List<JsonNode> cases(String file) {
        try (InputStream stored = References.class.getResourceAsStream("/reference/" + file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Objects.requireNonNull(stored)), StandardCharsets.UTF_8))) {
            return lines.lines().map(References::parse).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The numbers of a list. */
    public static double[] numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .mapToDouble(JsonNode::doubleValue)
                .toArray();
    }

    /** The same number within 1e-9, or undefined where theirs is. */
    public static boolean agrees(MetricValue ours, JsonNode theirs) {
        return switch (ours) {
            case MetricValue.Known(double value) ->
                theirs.isNumber() && Math.abs(value - theirs.doubleValue()) <= WITHIN * Math.max(1, Math.abs(value));
            case MetricValue.Undefined _ -> theirs.isNull();
        };
    }
}
