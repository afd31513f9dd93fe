package dev.proofmark.verification.credential;

import dev.proofmark.verification.VerificationException;

/** A credential, or the document that names its keys, does not hold. */
public final class CredentialException extends VerificationException {

    private static final long serialVersionUID = 1L;

    CredentialException(String check, String expected, String found) {
        super(check, expected, found);
    }
}
