package dev.proofmark.local;

/** A living process holds the data folder: the stack runs already, or is being started or stopped. */
public final class AlreadyRunningException extends StackException {

    private static final long serialVersionUID = 1L;

    public AlreadyRunningException() {
        super("The stack runs already.");
    }
}
