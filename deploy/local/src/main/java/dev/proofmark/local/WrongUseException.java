package dev.proofmark.local;

import java.util.List;

/** Words on the command line that mean nothing, named in one sentence. */
final class WrongUseException extends StackException {

    private static final long serialVersionUID = 1L;

    WrongUseException(String sentence) {
        super(sentence);
    }

    /** Refuses whatever is left when every word that has a meaning is taken away. */
    static void refuse(List<String> left) {
        if (!left.isEmpty()) {
            throw new WrongUseException("This is not understood: " + String.join(" ", left) + ". See ./proofmark help");
        }
    }
}
