package dev.proofmark.contracts.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which certificate numbers are kept and sought, the same for everybody who looks one up. */
public final class SoughtNumber {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");

    /** What a text processor or a keyboard writes in place of a hyphen; no number has any of them. */
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\x{2212}]");

    /** What comes along unseen where something is copied from a page or a document. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private SoughtNumber() {}

    /**
     * What somebody typed, copied or scanned: blanks around it, the kind of blanks and of dashes, what is not seen, and
     * small letters are forgiven.
     */
    public static String of(String text) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        String plain = BLANKS.matcher(seen).replaceAll(" ").strip();
        return DASHES.matcher(plain).replaceAll("-").toUpperCase(Locale.ROOT);
    }
}
