package dev.proofmark.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people are called: identity providers put a Korean name together in the order of Western ones. */
public final class PersonNames {

    private static final Pattern KOREAN = Pattern.compile("\\p{IsHangul}+");

    private PersonNames() {}

    /**
     * A name from the claims about somebody (OpenID Connect Core 1.0, section 5.1): in Korean letters family name first,
     * without a blank; else as the provider has it.
     *
     * @return null if the provider says nothing of it
     */
    public static @Nullable String of(@Nullable String given, @Nullable String family, @Nullable String name) {
        return isKorean(given) && isKorean(family) ? family + given : name;
    }

    private static boolean isKorean(@Nullable String part) {
        return part != null && KOREAN.matcher(part).matches();
    }
}
