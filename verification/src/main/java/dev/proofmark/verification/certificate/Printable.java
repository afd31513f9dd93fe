package dev.proofmark.verification.certificate;

/** Others' words, in one line of bounded length, without anything that a terminal would obey. */
final class Printable {

    private static final int LONGEST = 400;

    private Printable() {}

    static String of(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints()
                .limit(LONGEST)
                .map(point -> Character.isISOControl(point) || isInvisible(point) ? '\uFFFD' : point)
                .forEach(plain::appendCodePoint);
        return words.codePointCount(0, words.length()) > LONGEST
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
}
