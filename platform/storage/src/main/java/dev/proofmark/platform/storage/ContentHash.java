package dev.proofmark.platform.storage;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a file is called: the SHA-256 of its bytes.
 *
 * @param hex 64 lower-case hexadecimal digits, so that it never is a path
 */
public record ContentHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    static ContentHash of(byte[] digest) {
        return new ContentHash(HexFormat.of().formatHex(digest));
    }

    static boolean isOne(String hex) {
        return FORM.matcher(hex).matches();
    }

    @Override
    public String toString() {
        return hex;
    }
}
