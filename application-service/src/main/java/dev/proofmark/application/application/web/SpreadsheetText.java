package dev.proofmark.application.application.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What spreadsheets make of text, and what must be kept from them. */
final class SpreadsheetText {

    /** Tells spreadsheets that the text is UTF-8. */
    static final String MARK = "\uFEFF";

    /** A cell that begins so would be calculated instead of shown (CWE-1236). */
    private static final String DANGEROUS = "=+-@\t\r\n|%";

    private static final char QUOTE = '\'';

    /** What Korean spreadsheets save as when nobody asks them for UTF-8. */
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("x-windows-949"));

    private SpreadsheetText() {}

    /** The text of a file; empty if it is in none of the encodings that we read. */
    static Optional<String> decode(byte[] bytes) {
        return CHARSETS.stream()
                .map(charset -> decode(bytes, charset))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith(MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String neutral(String cell) {
        return needsQuote(cell) ? QUOTE + cell : cell;
    }

    /** The cell without the quote that {@link #neutral} put before it. */
    static String original(String cell) {
        boolean quoted = !cell.isEmpty() && cell.charAt(0) == QUOTE && needsQuote(cell.substring(1));
        return quoted ? cell.substring(1) : cell;
    }

    /** Also before a quote of the client's own: else it would be lost on the way back. */
    private static boolean needsQuote(String cell) {
        return !cell.isEmpty() && (DANGEROUS.indexOf(cell.charAt(0)) >= 0 || cell.charAt(0) == QUOTE);
    }
}
