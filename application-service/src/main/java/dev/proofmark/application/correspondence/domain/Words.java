package dev.proofmark.application.correspondence.domain;

import dev.proofmark.application.person.domain.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A fact as it is written in either language. */
public record Words(String korean, String english) {

    private static final DateTimeFormatter KOREAN_DAY = DateTimeFormatter.ofPattern("uuuu년 M월 d일", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** A day as people write it. */
    public static Words day(LocalDate day) {
        return new Words(KOREAN_DAY.format(day), ENGLISH_DAY.format(day));
    }

    /** A moment as people write it, by the Korean clock that deadlines go by. */
    public static Words minute(LocalDateTime inKorea) {
        Words day = day(inKorea.toLocalDate());
        String time = TIME.format(inKorea);
        return new Words(day.korean() + " " + time, day.english() + ", " + time + " (Korean time)");
    }

    /** What is the same in both, such as a number. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case KOREAN -> korean;
            case ENGLISH -> english;
        };
    }
}
