package dev.proofmark.evaluation.command;

/** The command was called in a way that it does not understand. */
final class WrongUseException extends Exception {

    private static final long serialVersionUID = 1L;

    WrongUseException(String message) {
        super(message);
    }
}
