package dev.proofmark.platform.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What spreadsheets make of text, and what must be kept from them. */
public final class SpreadsheetText {

    /** Tells spreadsheets that the text is UTF-8. */
    public static final String MARK = "\uFEFF";

    /** A cell that begins so would be calculated instead of shown (CWE-1236). */
    private static final String DANGEROUS = "=+-@\t\r\n|%";

    private static final char QUOTE = '\'';
    private static final int BUFFER = 64 * 1024;

    /** What Korean spreadsheets save as when nobody asks them for UTF-8. */
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("x-windows-949"));

    private SpreadsheetText() {}

    /** The text of a file; empty if it is in none of the encodings that we read. */
    public static Optional<String> decode(byte[] bytes) {
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

    /** The encoding of a large file, told by reading it from end to end; empty if it is none that we read. */
    static Optional<Charset> encoding(Path file) throws IOException {
        for (Charset charset : CHARSETS) {
            if (isWrittenIn(charset, file)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    private static boolean isWrittenIn(Charset charset, Path file) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader text = strictly(charset, file)) {
            int length = text.read(buffer);
            while (length >= 0) {
                length = text.read(buffer);
            }
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    private static Reader strictly(Charset charset, Path file) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** A cell that no spreadsheet takes for a formula. */
    public static String neutral(String cell) {
        return needsQuote(cell) ? QUOTE + cell : cell;
    }

    /** The cell without the quote that {@link #neutral} put before it. */
    public static String original(String cell) {
        boolean quoted = !cell.isEmpty() && cell.charAt(0) == QUOTE && needsQuote(cell.substring(1));
        return quoted ? cell.substring(1) : cell;
    }

    /** Also before a quote of the client's own: else it would be lost on the way back. */
    private static boolean needsQuote(String cell) {
        return !cell.isEmpty() && (DANGEROUS.indexOf(cell.charAt(0)) >= 0 || cell.charAt(0) == QUOTE);
    }
}
