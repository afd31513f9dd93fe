package dev.proofmark.evaluation.command;

/** Others' words, in one line of bounded length, without anything that a terminal would obey. */
final class Printable {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_SENTENCE = 400;

    private Printable() {}

    /** A name. */
    static String of(String name) {
        return of(name, LONGEST_NAME);
    }

    /** A sentence. */
    static String sentence(String words) {
        return of(words, LONGEST_SENTENCE);
    }

    private static String of(String words, int longest) {
        StringBuilder plain = new StringBuilder();
        words.codePoints()
                .limit(longest)
                .map(point -> Character.isISOControl(point) || isInvisible(point) ? '\uFFFD' : point)
                .forEach(plain::appendCodePoint);
        return words.codePointCount(0, words.length()) > longest
                ? plain.append('…').toString()
                : plain.toString();
    }

    /** Marks of direction turn what is read around. */
    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** How many columns of a terminal it takes: Hangul and Han take two each. */
    static int width(String words) {
        return words.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
