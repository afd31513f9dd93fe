package dev.proofmark.verification.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * A text with signatures (<a href="https://c2sp.org/signed-note">C2SP signed-note</a>).
 *
 * @param text ends with a line feed
 * @param lines one per signature, at least one
 */
public record SignedNote(String text, List<Line> lines) {

    private static final String FORMAT = "log-note-format";
    private static final String SIGNATURE = "log-note-signature";
    private static final String DASH = "\u2014 ";
    private static final int ID_LENGTH = 4;
    private static final int MOST_SIGNATURES = 100;

    /**
     * One signature as it is written.
     *
     * @param name of the key
     * @param signature in base 64, behind the key's id
     */
    public record Line(String name, String signature) {

        private byte[] id() {
            return Arrays.copyOf(decoded(), ID_LENGTH);
        }

        private byte[] proper() {
            byte[] decoded = decoded();
            return Arrays.copyOfRange(decoded, ID_LENGTH, decoded.length);
        }

        private byte[] decoded() {
            return Base64.getDecoder().decode(signature);
        }

        private boolean isBy(NoteKey key) {
            return name.equals(key.name()) && Arrays.equals(id(), key.id());
        }
    }

    public SignedNote {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a note.
     *
     * @throws LogException if it is none
     */
    public static SignedNote parse(byte[] bytes) throws LogException {
        String note = text(bytes);
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new LogException(FORMAT, "a text, an empty line and signatures", "none of that");
        }
        List<String> written = note.substring(end + 2).lines().toList();
        if (written.isEmpty() || written.size() > MOST_SIGNATURES) {
            throw new LogException(FORMAT, "1 to " + MOST_SIGNATURES + " signatures", Integer.toString(written.size()));
        }
        List<Line> lines = new ArrayList<>();
        for (String line : written) {
            lines.add(line(line));
        }
        return new SignedNote(note.substring(0, end + 1), lines);
    }

    private static String text(byte[] bytes) throws LogException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars().anyMatch(character -> character < ' ' && character != '\n')) {
                throw new LogException(FORMAT, "no control characters", "one");
            }
            return text;
        } catch (CharacterCodingException notText) {
            throw new LogException(FORMAT, "UTF-8", "other bytes");
        }
    }

    private static Line line(String line) throws LogException {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) {
            throw new LogException(FORMAT, "a line with a dash, a name and a signature", line);
        }
        String name = line.substring(DASH.length(), space);
        String signature = line.substring(space + 1);
        if (!NoteKey.isName(name) || WrittenValues.decode(FORMAT, signature).length <= ID_LENGTH) {
            throw new LogException(FORMAT, "a line with a dash, a name and a signature", line);
        }
        return new Line(name, signature);
    }

    /**
     * Checks the signatures of keys that are known; what others signed means nothing.
     *
     * @throws LogException if none of these keys signed, or a signature of one does not hold
     */
    public void verify(Collection<NoteKey> keys) throws LogException {
        boolean signed = false;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (Line line : lines) {
            for (NoteKey key : keys) {
                if (line.isBy(key)) {
                    if (!key.verifies(bytes, line.proper())) {
                        throw new LogException(SIGNATURE, "a signature that holds, by " + key.name(), "another one");
                    }
                    signed = true;
                }
            }
        }
        if (!signed) {
            throw new LogException(
                    SIGNATURE,
                    "a signature by "
                            + keys.stream().map(NoteKey::name).distinct().toList(),
                    "signatures by " + lines.stream().map(Line::name).toList());
        }
    }

    /** As it is served. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        for (Line line : lines) {
            note.append(DASH)
                    .append(line.name())
                    .append(' ')
                    .append(line.signature())
                    .append('\n');
        }
        return note.toString();
    }
}
