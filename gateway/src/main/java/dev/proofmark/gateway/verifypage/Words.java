package dev.proofmark.gateway.verifypage;

import dev.proofmark.platform.rules.LegalDay;
import dev.proofmark.platform.web.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One of the two languages, with its dates. */
record Words(Language language) {
    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern("u'년' M'월' d'일'", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM u", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    String of(String korean, String english) {
        return language == Language.KOREAN ? korean : english;
    }

    String date(LocalDate date) {
        return (language == Language.KOREAN ? KOREAN : ENGLISH).format(date);
    }

    /** A minute in Korea. */
    String minute(Instant moment) {
        var there = moment.atZone(LegalDay.ZONE);
        String time = TIME.format(there);
        return of(
                date(there.toLocalDate()) + " " + time + " (한국 시간)", date(there.toLocalDate()) + ", " + time + " KST");
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(language == Language.KOREAN ? Locale.KOREAN : Locale.ENGLISH);
    }

    Words other() {
        return new Words(language == Language.KOREAN ? Language.ENGLISH : Language.KOREAN);
    }
}
