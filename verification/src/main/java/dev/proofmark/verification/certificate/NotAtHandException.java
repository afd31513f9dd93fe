package dev.proofmark.verification.certificate;

/** Something that a check needs cannot be had. */
public final class NotAtHandException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * It cannot be had.
     *
     * @param reason why
     */
    public NotAtHandException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
