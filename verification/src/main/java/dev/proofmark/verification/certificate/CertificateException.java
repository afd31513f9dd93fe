package dev.proofmark.verification.certificate;

import dev.proofmark.verification.VerificationException;

/** The parts of a certificate do not agree. */
public final class CertificateException extends VerificationException {

    private static final long serialVersionUID = 1L;

    CertificateException(String check, String expected, String found) {
        super(check, expected, found);
    }

    static void demand(boolean holds, String check, String expected, String found) throws CertificateException {
        if (!holds) {
            throw new CertificateException(check, expected, found);
        }
    }
}
