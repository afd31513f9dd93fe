package dev.proofmark.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text as people write it: NFC (Hangul from some systems comes decomposed), stripped, without control characters. */
public final class StrictText extends StdDeserializer<String> {

    private static final long serialVersionUID = 1L;

    StrictText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw MismatchedInputException.from(parser, String.class, "text expected");
        }
        String text = parser.getText();
        if (hasForbidden(text)) {
            throw new ControlCharacterException(parser);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /**
     * Whether a text holds a character that no reader could see. A loop by hand: every text of every body passes here.
     */
    public static boolean hasForbidden(String text) {
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            if (!isPlain(codePoint) && isForbidden(codePoint)) {
                return true;
            }
            index += Character.charCount(codePoint);
        }
        return false;
    }

    /** Printable ASCII and Hangul syllables, of which most texts consist. */
    private static boolean isPlain(int codePoint) {
        return (codePoint >= ' ' && codePoint <= '~') || (codePoint >= 0xAC00 && codePoint <= 0xD7A3);
    }

    /** Control characters, lone surrogates, and the marks that reorder what a reader sees. */
    private static boolean isForbidden(int codePoint) {
        boolean lineBreakOrTab = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        boolean bidirectional =
                (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        return (Character.isISOControl(codePoint) && !lineBreakOrTab)
                || Character.getType(codePoint) == Character.SURROGATE
                || bidirectional;
    }

    /** A text holds a character that no reader could see. */
    static final class ControlCharacterException extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        ControlCharacterException(JsonParser parser) {
            super(parser, "control character");
        }
    }
}
