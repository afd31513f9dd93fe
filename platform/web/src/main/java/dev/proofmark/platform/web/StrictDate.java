package dev.proofmark.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as {@code YYYY-MM-DD} (RFC 3339, full-date): no numbers, no lists, no years that a database cannot hold. */
final class StrictDate extends StdDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;
    private static final Pattern FULL_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    StrictDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw MismatchedInputException.from(parser, LocalDate.class, "date expected");
        }
        String text = parser.getText();
        if (!FULL_DATE.matcher(text).matches()) {
            throw InvalidFormatException.from(parser, "not a date", text, LocalDate.class);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw InvalidFormatException.from(parser, "no such day", text, LocalDate.class);
        }
    }
}
