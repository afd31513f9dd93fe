package dev.proofmark.application.person.domain;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language in which we write to people. */
public enum Language {
    KOREAN("ko"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** The language of a locale such as {@code ko}, {@code ko-KR} or {@code ko_KR}; empty if we do not write it. */
    public static Optional<Language> ofLocale(@Nullable String locale) {
        if (locale == null) {
            return Optional.empty();
        }
        String language = Locale.forLanguageTag(locale.replace('_', '-')).getLanguage();
        for (Language ours : values()) {
            if (ours.tag.equals(language)) {
                return Optional.of(ours);
            }
        }
        return Optional.empty();
    }
}
