package dev.proofmark.gateway.browserlogin;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where to go on after a login: a path of our own and nothing else, else a link could lead through our login to
 * somebody else's page (RFC 9700, section 4.11). Browsers take a backslash for a slash and leave tabs and line ends
 * out, so only what an address may have as it is (RFC 3986) is taken: a percent sign escapes a byte, and one fragment ends it.
 */
final class ReturnAddress {

    private static final int LONGEST = 1024;
    private static final String PLAIN = "[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2}";
    private static final Pattern OWN = Pattern.compile("/(?!/)(" + PLAIN + ")*+(#(" + PLAIN + ")*+)?");

    private ReturnAddress() {}

    /** The address; the first page if none is given, nothing if it is not ours. */
    static Optional<String> of(@Nullable String given) {
        if (given == null || given.isEmpty()) {
            return Optional.of("/");
        }
        return given.length() <= LONGEST && OWN.matcher(given).matches() ? Optional.of(given) : Optional.empty();
    }
}
