package dev.proofmark.platform.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages that Proofmark speaks. */
public enum Language {
    ENGLISH("en"),
    KOREAN("ko");

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.KOREAN);

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as in Content-Language. */
    public String tag() {
        return tag;
    }

    /** Chooses by an Accept-Language header (RFC 9110, section 12.5.4); English if it is absent, unreadable or neither. */
    public static Language preferredBy(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.KOREAN.equals(best) ? KOREAN : ENGLISH;
        } catch (IllegalArgumentException unreadable) {
            return ENGLISH;
        }
    }
}
