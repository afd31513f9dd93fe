package dev.proofmark.platform.qrcode;

/** There is no code of a text that its readers would read; nothing may carry one that was not read back. */
public final class UnreadableCodeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableCodeException() {
        super("no mask makes a code that can be read back");
    }
}
