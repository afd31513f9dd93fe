package dev.proofmark.certificate.certificate.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identification code of a certificate (ISO/IEC 17021-1:2015, 8.2.2 d), the same over its revisions and renewals:
 * body, scheme, year of the first decision, six random characters of Crockford's base 32 and the check character over
 * all of them, for example {@code PMK-AIMS-2026-7Q3KD2X}. Random, so that none can be guessed before it is issued.
 *
 * <p>A certificate from the body's former records keeps the number that its holder's document has, in capitals: letters of
 * any script, digits, and blanks, dots, hyphens, underlines and brackets between them.
 */
public record CertificateNumber(String value) {
    /** How many random characters a number has. */
    public static final int RANDOM_LENGTH = 6;

    /** Crockford's base 32: no I, L, O and U. */
    public static final String RANDOM_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\x{2212}]");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern OTHERS = Pattern.compile("[^0-9A-Z.-]");
    private static final Pattern FORM =
            Pattern.compile("[0-9A-Z]{2,8}-[0-9A-Z]{2,12}-[0-9]{4}-[" + RANDOM_ALPHABET + "]{6}[0-9A-Z]");

    private static final Pattern FORMER =
            Pattern.compile("[\\p{Lu}\\p{Lo}\\p{Nd}](?:[\\p{Lu}\\p{Lo}\\p{Nd} ._()-]{0,38}[\\p{Lu}\\p{Lo}\\p{Nd}.)])?");

    public CertificateNumber {
        if (!isOurs(value) && !isFormer(value)) {
            throw new IllegalArgumentException("not a certificate number");
        }
    }

    /**
     * Composes a number from its parts and a draw.
     *
     * @return empty if the check character could not tell two of the random characters swapped from the right order
     *     (MOD 37,36 lets a few pairs pass): the caller draws again, so that no issued number has that weakness
     */
    public static Optional<CertificateNumber> compose(String body, String scheme, int year, String random) {
        String number = "%s-%s-%04d-%s".formatted(body, scheme, year, random);
        CertificateNumber composed = new CertificateNumber(number + CheckCharacter.of(characters(number)));
        return composed.noticesSwappedNeighbours() ? Optional.of(composed) : Optional.empty();
    }

    /** What somebody typed or scanned: blanks around it and small letters are forgiven, everything else is not. */
    public static Optional<CertificateNumber> parse(String text) {
        return Optional.of(text.strip().toUpperCase(Locale.ROOT))
                .filter(CertificateNumber::isOurs)
                .map(CertificateNumber::new);
    }

    /**
     * The same, or a number that a body's former records may have. A number of our form whose check character does not
     * hold is mistyped, and none of theirs.
     */
    public static Optional<CertificateNumber> sought(String text) {
        String plain = plain(text);
        return isOurs(plain) || isFormer(plain) ? Optional.of(new CertificateNumber(plain)) : Optional.empty();
    }

    /** Blanks and dashes as on the document, and nothing that is not seen: numbers are copied from pages and mails. */
    private static String plain(String text) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        String blanks = BLANKS.matcher(seen).replaceAll(" ").strip();
        return DASHES.matcher(blanks).replaceAll("-").toUpperCase(Locale.ROOT);
    }

    private static boolean isOurs(String text) {
        return FORM.matcher(text).matches() && CheckCharacter.holds(characters(text));
    }

    private static boolean isFormer(String text) {
        return FORMER.matcher(text).matches() && !FORM.matcher(text).matches();
    }

    /** The number as part of a file's name, which every system takes. */
    public String fileName() {
        return OTHERS.matcher(value).replaceAll("_");
    }

    private boolean noticesSwappedNeighbours() {
        String characters = characters(value);
        int firstRandom = characters.length() - RANDOM_LENGTH - 1;
        for (int left = firstRandom - 1; left < characters.length() - 1; left++) {
            if (characters.charAt(left) != characters.charAt(left + 1)
                    && CheckCharacter.holds(swapped(characters, left))) {
                return false;
            }
        }
        return true;
    }

    private static String swapped(String characters, int left) {
        StringBuilder swapped = new StringBuilder(characters);
        swapped.setCharAt(left, characters.charAt(left + 1));
        swapped.setCharAt(left + 1, characters.charAt(left));
        return swapped.toString();
    }

    private static String characters(String number) {
        return number.replace("-", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
