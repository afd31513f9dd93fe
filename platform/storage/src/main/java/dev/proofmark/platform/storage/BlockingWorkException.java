package dev.proofmark.platform.storage;

/** The file system or a server that was talked to failed; what happened is the cause. */
public final class BlockingWorkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BlockingWorkException(Exception cause) {
        super(cause);
    }
}
