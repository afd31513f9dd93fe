package dev.proofmark.evaluation.prediction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which of two labels is that of the positive class, where nobody named it: told by its meaning, or not at all. */
public final class PositiveLabel {

    /** The words that say yes, with those that say no. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("1", "0"),
            Map.entry("1.0", "0.0"),
            Map.entry("true", "false"),
            Map.entry("t", "f"),
            Map.entry("yes", "no"),
            Map.entry("y", "n"),
            Map.entry("positive", "negative"),
            Map.entry("pos", "neg"),
            Map.entry("양성", "음성"),
            Map.entry("참", "거짓"),
            Map.entry("예", "아니오"));

    private PositiveLabel() {}

    /**
     * The positive one of these labels: the only one that is a word for yes. Where there is but one label and it is a word
     * for no, the positive one is the word that belongs to it.
     *
     * @return empty if it has to be asked for
     */
    public static Optional<String> among(List<String> labels) {
        List<String> positive = labels.stream()
                .filter(label -> WORDS.containsKey(label.toLowerCase(Locale.ROOT)))
                .toList();
        if (positive.size() == 1 && labels.size() <= 2) {
            return Optional.of(positive.getFirst());
        }
        return labels.size() == 1 && positive.isEmpty() ? opposite(labels.getFirst(), true) : Optional.empty();
    }

    /** The negative class of a file in which nothing is of it. */
    static String negative(String positive) {
        return opposite(positive, false).orElse("not " + positive);
    }

    private static Optional<String> opposite(String label, boolean isPositive) {
        String word = label.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(pair -> word.equals(isPositive ? pair.getValue() : pair.getKey()))
                .map(pair -> isPositive ? pair.getKey() : pair.getValue())
                .findFirst();
    }
}
