package dev.proofmark.platform.web;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days in query parameters, as strict as those in bodies ({@link StrictDate}). */
public final class DayParameters {

    private static final Pattern FULL_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private DayParameters() {}

    /**
     * The day that a parameter names.
     *
     * @throws RefusedException if there is none, or it is not a day
     */
    public static LocalDate required(String parameter, @Nullable String text) {
        LocalDate day = optional(parameter, text);
        if (day == null) {
            throw refusal(parameter, "required");
        }
        return day;
    }

    /**
     * The day that a parameter names, if it is there.
     *
     * @throws RefusedException if it is not a day
     */
    public static @Nullable LocalDate optional(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!FULL_DATE.matcher(text).matches()) {
            throw refusal(parameter, "wrong-format");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            throw refusal(parameter, "wrong-format");
        }
    }

    private static RefusedException refusal(String parameter, String code) {
        return new RefusedException(Refusal.validation(List.of(FieldRefusal.of("?" + parameter, code))));
    }
}
