package dev.proofmark.platform.imports;

import java.text.Normalizer;

/**
 * A column of a file, which its first row names.
 *
 * @param name in English, as row errors and docs/imports.md name it
 * @param korean the same in Korean; a file may use either
 * @param required whether the file must have it
 * @param longest characters that a cell may have
 */
public record CsvColumn(String name, String korean, boolean required, int longest) {

    /** A column that every file has. */
    public static CsvColumn required(String name, String korean, int longest) {
        return new CsvColumn(name, korean, true, longest);
    }

    /** A column that a file may leave out. */
    public static CsvColumn optional(String name, String korean, int longest) {
        return new CsvColumn(name, korean, false, longest);
    }

    /** Whether a heading means this column, whatever its capitals and blanks. */
    boolean isHeaded(String heading) {
        String plain = plain(heading);
        return plain.equalsIgnoreCase(name) || plain.equals(plain(korean));
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }
}
