package dev.proofmark.platform.storage.scanning;

/** The scanner gave no verdict: it is away, too slow, or does not take the file. Never a reason to let a file pass. */
public final class ScannerUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    public ScannerUnavailableException(String message) {
        super(message);
    }

    public ScannerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
