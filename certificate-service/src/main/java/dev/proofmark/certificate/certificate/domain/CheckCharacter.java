package dev.proofmark.certificate.certificate.domain;

/**
 * The check character of ISO/IEC 7064:2003, system MOD 37,36: over digits and Latin capitals, answering with one of
 * the same, so that a mistyped or swapped character is noticed before anybody is looked up.
 */
public final class CheckCharacter {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int MODULUS = ALPHABET.length();

    private CheckCharacter() {}

    /**
     * The check character that belongs behind {@code characters}.
     *
     * @throws IllegalArgumentException if a character is neither a digit nor a Latin capital
     */
    public static char of(String characters) {
        int product = product(characters);
        return ALPHABET.charAt(Math.floorMod(MODULUS + 1 - product, MODULUS));
    }

    /** Whether the last of {@code characters} is the check character of those before it. */
    public static boolean holds(String characters) {
        int last = characters.length() - 1;
        return last > 0 && of(characters.substring(0, last)) == characters.charAt(last);
    }

    private static int product(String characters) {
        int product = MODULUS;
        for (int index = 0; index < characters.length(); index++) {
            int sum = (product + valueOf(characters.charAt(index))) % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return product;
    }

    private static int valueOf(char character) {
        int value = ALPHABET.indexOf(character);
        if (value < 0) {
            throw new IllegalArgumentException("not a digit or a Latin capital");
        }
        return value;
    }
}
