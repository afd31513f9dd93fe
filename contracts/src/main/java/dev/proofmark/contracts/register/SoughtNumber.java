package dev.proofmark.contracts.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which certificate numbers are kept and sought, the same for everybody who looks one up. */
public final class SoughtNumber {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SoughtNumber() {}

    /** What somebody typed or scanned: blanks around it, the kind of blanks and small letters are forgiven. */
    public static String of(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).strip())
                .replaceAll(" ")
                .toUpperCase(Locale.ROOT);
    }
}
