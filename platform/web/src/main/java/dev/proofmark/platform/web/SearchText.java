package dev.proofmark.platform.web;

import org.jspecify.annotations.Nullable;

/** What somebody typed to search a list. */
public final class SearchText {

    /** How many characters may be typed. */
    public static final int MOST = 100;

    private SearchText() {}

    /** The text to look for; null if nothing was typed but blanks, which finds everything. */
    public static @Nullable String wanted(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
