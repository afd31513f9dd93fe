package dev.proofmark.verification.log;

import dev.proofmark.verification.VerificationException;

/** A log, or what claims to be proved by it, does not hold. */
public final class LogException extends VerificationException {

    private static final long serialVersionUID = 1L;

    LogException(String check, String expected, String found) {
        super(check, expected, found);
    }
}
