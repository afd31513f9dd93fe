package dev.proofmark.application.organisation.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes legal names comparable: ㈜누리, (주)누리, 주식회사 누리 and "누 리 주식회사" are one name. Compatibility forms are
 * composed (Unicode NFKC, which contains NFC), letters are small, legal forms, spaces and punctuation are gone.
 */
final class LegalNames {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern KOREAN_FORM =
            Pattern.compile("주식회사|유한책임회사|유한회사|합자회사|합명회사|사단법인|재단법인|\\((?:주|유|유한|합|사|재)\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FOREIGN_FORMS = Set.of(
            "co",
            "company",
            "ltd",
            "limited",
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "llc",
            "llp",
            "plc",
            "gmbh",
            "ag",
            "se",
            "kg",
            "bv",
            "nv",
            "srl",
            "spa",
            "sarl",
            "sas",
            "kk",
            "pte",
            "pty");

    private LegalNames() {}

    /** What two writings of the same name share; never empty for a name that is not blank. */
    static String key(String legalName) {
        String composed = Normalizer.normalize(legalName, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = withoutForeignForms(KOREAN_FORM
                .matcher(SPACE.matcher(composed)
                        .replaceAll(" ")
                        .replace("( ", "(")
                        .replace(" )", ")"))
                .replaceAll(" "));
        return bare.isEmpty() ? SPACE.matcher(composed).replaceAll("") : bare;
    }

    /** Legal forms stand at the end of a foreign name: "Limited Edition Ltd." keeps its first word. */
    private static String withoutForeignForms(String name) {
        List<String> words = Arrays.stream(BETWEEN_WORDS.split(name))
                .filter(word -> !word.isEmpty())
                .toList();
        int end = words.size();
        while (end > 0 && FOREIGN_FORMS.contains(words.get(end - 1))) {
            end--;
        }
        return String.join("", words.subList(0, end));
    }
}
