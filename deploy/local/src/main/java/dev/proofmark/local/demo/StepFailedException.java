package dev.proofmark.local.demo;

/** A step did not end as the story says; the message is what the reader of the demo is shown. */
public final class StepFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StepFailedException(String message) {
        super(message);
    }

    public StepFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
