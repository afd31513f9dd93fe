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
    private static final int PAIR = 2;
    private static final int ENOUGH = 4;

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

    /**
     * By what the index narrows a search down: a few pairs of neighbours over the length of each term, or its only
     * character. More of them would only make the database believe that next to nothing is found.
     */
    public List<Integer> needles() {
        TreeSet<Integer> needles = new TreeSet<>();
        int each = Math.max(1, ENOUGH / Math.max(1, terms.size()));
        for (String term : terms) {
            if (term.length() < PAIR) {
                needles.add(SearchedText.single(term, 0));
            } else {
                for (int part = 0; part < each; part++) {
                    needles.add(SearchedText.pair(term, (term.length() - PAIR) * part / Math.max(1, each - 1)));
                }
            }
        }
        return List.copyOf(needles);
    }

    /** The terms that are longer than what the index knows: the text itself decides about them. */
    public List<String> longer() {
        return terms.stream().filter(term -> term.length() > PAIR).toList();
    }
}
