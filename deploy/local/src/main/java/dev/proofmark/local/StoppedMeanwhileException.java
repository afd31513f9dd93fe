package dev.proofmark.local;

/** The start was broken off, by Ctrl-C or {@code down}, before every part had answered. */
public final class StoppedMeanwhileException extends StackException {

    private static final long serialVersionUID = 1L;

    public StoppedMeanwhileException() {
        super("The stack was stopped while it started.");
    }
}
