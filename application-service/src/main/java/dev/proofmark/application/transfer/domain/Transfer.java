package dev.proofmark.application.transfer.domain;

import org.jspecify.annotations.Nullable;

/**
 * What makes an application a transfer.
 *
 * @param review null until the body looked into it
 */
public record Transfer(SourceCertificate source, @Nullable PreTransferReview review) {

    /** Nothing described, nothing reviewed. */
    public static final Transfer EMPTY = new Transfer(SourceCertificate.EMPTY, null);

    /** With another description: what was reviewed was the one before. */
    public Transfer with(SourceCertificate described) {
        return new Transfer(described, described.equals(source) ? review : null);
    }

    public Transfer with(PreTransferReview reviewed) {
        return new Transfer(source, reviewed);
    }
}
