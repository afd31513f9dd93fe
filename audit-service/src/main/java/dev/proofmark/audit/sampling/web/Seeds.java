package dev.proofmark.audit.sampling.web;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Seeds that nobody can guess, let alone choose: whoever picks the seed picks the sites. */
final class Seeds {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seeds() {}

    /** 128 random bits in hexadecimal. */
    static String next() {
        byte[] seed = new byte[BYTES];
        RANDOM.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }
}
