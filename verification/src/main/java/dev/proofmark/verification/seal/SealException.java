package dev.proofmark.verification.seal;

import dev.proofmark.verification.VerificationException;

/** The seal on a document does not hold. */
public final class SealException extends VerificationException {

    private static final long serialVersionUID = 1L;

    SealException(String check, String expected, String found) {
        super(check, expected, found);
    }
}
