package dev.proofmark.platform.testing;

/**
 * This machine cannot give the servers as containers; the message says why, as half a sentence. A server that did
 * start and then failed is not that: it fails the tests.
 */
final class ContainersUnavailable extends Exception {

    private static final long serialVersionUID = 1;

    ContainersUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
