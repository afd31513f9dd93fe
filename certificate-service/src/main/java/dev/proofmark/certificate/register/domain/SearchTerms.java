package dev.proofmark.certificate.register.domain;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What somebody looks for: terms that are all to be found, in whatever order and in whichever parts of a text.
 *
 * @param terms folded, none empty, each once
 */
public record SearchTerms(List<String> terms) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}]+");

    public SearchTerms {
        terms = List.copyOf(terms);
    }

    /** What was typed, with blanks between terms; no terms if there is nothing to look for. */
    public static SearchTerms of(String typed) {
        return new SearchTerms(BETWEEN.splitAsStream(typed)
                .map(SearchedText::fold)
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList());
    }

    /** By what the index finds the texts that may have all terms: their pairs of neighbours, or their only character. */
    public List<Integer> grams() {
        TreeSet<Integer> grams = new TreeSet<>();
        for (String term : terms) {
            if (term.length() == 1) {
                grams.add(SearchedText.single(term, 0));
            }
            for (int place = 0; place + 1 < term.length(); place++) {
                grams.add(SearchedText.pair(term, place));
            }
        }
        return List.copyOf(grams);
    }
}
