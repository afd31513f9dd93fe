package dev.proofmark.platform.web;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of a body as its sender took it: Content-Digest or Repr-Digest (RFC 9530). Other algorithms are ignored. */
public final class ContentDigest {

    private static final String ALGORITHM = "sha-256";
    private static final int BYTES = 32;

    /** A member of a dictionary of byte sequences (RFC 8941, sections 3.2 and 3.3.5). */
    private static final Pattern MEMBER = Pattern.compile("\\s*([a-z0-9*][a-z0-9_.*-]*)=:([A-Za-z0-9+/=]*):\\s*");

    private ContentDigest() {}

    /**
     * The digest in a header, in lower-case hexadecimal.
     *
     * @return empty if there is no header, or none of this algorithm in it
     * @throws RefusedException {@code malformed-request} if it cannot be read
     */
    public static Optional<String> sha256(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        Optional<String> found = Optional.empty();
        for (String part : header.split(",", -1)) {
            Matcher member = MEMBER.matcher(part);
            if (!member.matches()) {
                throw malformed();
            }
            if (member.group(1).equals(ALGORITHM)) {
                found = Optional.of(hex(member.group(2)));
            }
        }
        return found;
    }

    /** The header's value for a digest in hexadecimal. */
    public static String header(String sha256) {
        return ALGORITHM + "=:"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
    }

    private static String hex(String base64) {
        try {
            byte[] digest = Base64.getDecoder().decode(base64);
            if (digest.length == BYTES) {
                return HexFormat.of().formatHex(digest);
            }
        } catch (IllegalArgumentException notBase64) {
            // The same mistake as a wrong length.
        }
        throw malformed();
    }

    private static RefusedException malformed() {
        return new RefusedException(Refusal.of("malformed-request"));
    }
}
