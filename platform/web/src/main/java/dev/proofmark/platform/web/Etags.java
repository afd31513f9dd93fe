package dev.proofmark.platform.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Entity tags are the aggregates' version numbers, strong and in quotes (RFC 9110, section 8.8.3). */
public final class Etags {

    private Etags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version in an If-Match header.
     *
     * @return empty if the header is absent; a version that nothing has ({@code -1}) if it is not one of our tags
     */
    public static OptionalLong version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return OptionalLong.empty();
        }
        String tag = ifMatch.strip();
        boolean quoted = tag.length() > 2 && tag.startsWith("\"") && tag.endsWith("\"");
        String digits = quoted ? tag.substring(1, tag.length() - 1) : "";
        return digits.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.of(-1);
    }
}
