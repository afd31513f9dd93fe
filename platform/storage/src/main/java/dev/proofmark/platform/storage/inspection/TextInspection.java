package dev.proofmark.platform.storage.inspection;

import java.io.IOException;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A text is UTF-8 from its first byte to its last, with no control characters but tabs and ends of lines and pages. */
final class TextInspection {

    private static final int BUFFER = 32 * 1024;
    private static final String ALLOWED_CONTROLS = "\t\n\r\f";

    private TextInspection() {}

    static void inspect(FileChannel file) throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        Reader text = Channels.newReader(file.position(0), strict, BUFFER);
        char[] characters = new char[BUFFER];
        try {
            for (int count = text.read(characters); count >= 0; count = text.read(characters)) {
                requireText(characters, count);
            }
        } catch (CharacterCodingException notUtf8) {
            throw Refusals.notText();
        }
    }

    private static void requireText(char[] characters, int count) {
        for (int index = 0; index < count; index++) {
            char character = characters[index];
            if (Character.isISOControl(character) && ALLOWED_CONTROLS.indexOf(character) < 0) {
                throw Refusals.notText();
            }
        }
    }
}
