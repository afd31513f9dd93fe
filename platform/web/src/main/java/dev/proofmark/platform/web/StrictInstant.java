package dev.proofmark.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Instants as {@code YYYY-MM-DDThh:mm:ssZ} or with an offset (RFC 3339, date-time): no numbers, no years beyond. */
final class StrictInstant extends StdDeserializer<Instant> {

    private static final long serialVersionUID = 1L;
    private static final Pattern DATE_TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

    StrictInstant() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw MismatchedInputException.from(parser, Instant.class, "instant expected");
        }
        String text = parser.getText();
        if (!DATE_TIME.matcher(text).matches()) {
            throw InvalidFormatException.from(parser, "not an instant", text, Instant.class);
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noSuchTime) {
            throw InvalidFormatException.from(parser, "no such time", text, Instant.class);
        }
    }
}
