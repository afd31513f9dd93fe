package dev.proofmark.certificate.decision.domain;

/** Where a certification file stands; a returned file is pending again, with the decision to return it on record. */
public enum FileStatus {
    REVIEW_PENDING,
    REVIEWED,
    GRANTED,
    REFUSED;

    /** Decided for good: facts that arrive later no longer change it. */
    public boolean decided() {
        return switch (this) {
            case REVIEW_PENDING, REVIEWED -> false;
            case GRANTED, REFUSED -> true;
        };
    }
}
