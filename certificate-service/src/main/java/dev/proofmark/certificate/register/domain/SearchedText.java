package dev.proofmark.certificate.register.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as a search compares it, and what an index finds it by.
 *
 * <p>Upper and lower case, half and full width, composed and decomposed syllables, and spaces make no difference: Korean is
 * written with and without spaces. An index of words, of trigrams or of word stems does not serve Korean, where a syllable
 * or two is a term; so each character and each pair of neighbours is indexed, as a number.
 *
 * @param text its parts, folded, on lines of their own, so that nothing is found across two of them
 * @param grams the code units of the text and its pairs of them, each once, in order
 */
public record SearchedText(String text, List<Integer> grams) {
    private static final Pattern LEFT_OUT = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final int HALF = Character.SIZE;

    public SearchedText {
        grams = List.copyOf(grams);
    }

    /** A text of these parts. */
    public static SearchedText of(List<String> parts) {
        List<String> folded = parts.stream().map(SearchedText::fold).toList();
        TreeSet<Integer> grams = new TreeSet<>();
        for (String part : folded) {
            for (int place = 0; place < part.length(); place++) {
                grams.add(single(part, place));
                if (place + 1 < part.length()) {
                    grams.add(pair(part, place));
                }
            }
        }
        return new SearchedText(folded.stream().collect(Collectors.joining("\n")), List.copyOf(grams));
    }

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return LEFT_OUT.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    static int single(String text, int place) {
        return text.charAt(place);
    }

    static int pair(String text, int place) {
        return text.charAt(place) << HALF | text.charAt(place + 1);
    }
}
