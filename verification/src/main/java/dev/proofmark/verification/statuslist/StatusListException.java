package dev.proofmark.verification.statuslist;

import dev.proofmark.verification.VerificationException;
import java.net.URI;

/** A status list, or what a credential says of its place in one, does not hold. */
public final class StatusListException extends VerificationException {

    private static final long serialVersionUID = 1L;

    private final StatusError error;

    StatusListException(String check, StatusError error, String expected, String found) {
        super(check, expected, found + " (" + error + ")");
        this.error = error;
    }

    /** Of whoever fetches lists: it could not be had. */
    public static StatusListException notRetrieved(URI list, String reason) {
        return new StatusListException(
                "status-list-retrieval", StatusError.STATUS_RETRIEVAL_ERROR, "the list " + list, reason);
    }

    /** What W3C calls it. */
    public StatusError error() {
        return error;
    }
}
