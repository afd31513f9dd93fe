package dev.proofmark.platform.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as they are printed: {@code 2026년 11월 24일} and {@code 24 November 2026}. */
public final class PrintedDates {
    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern("u'년' M'월' d'일'", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM u", Locale.ENGLISH);

    private PrintedDates() {}

    public static String korean(LocalDate date) {
        return KOREAN.format(date);
    }

    public static String english(LocalDate date) {
        return ENGLISH.format(date);
    }
}
