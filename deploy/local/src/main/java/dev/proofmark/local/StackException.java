package dev.proofmark.local;

/** What keeps the stack from doing as told, in one sentence for the person at the terminal. */
public class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackException(String sentence) {
        super(sentence);
    }

    public StackException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
