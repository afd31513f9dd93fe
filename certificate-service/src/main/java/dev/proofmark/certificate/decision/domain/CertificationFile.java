package dev.proofmark.certificate.decision.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The file on which one certification is decided. It opens with the first fact of the case and lists what it waits for.
 *
 * @param organisationId the client
 * @param review the latest technical review, null before the first and after a return
 */
public record CertificationFile(
        UUID id,
        UUID certificationId,
        UUID organisationId,
        FileStatus status,
        CaseFacts facts,
        @Nullable TechnicalReview review,
        long version) {

    /** A file that knows nothing yet. */
    public static CertificationFile open(UUID id, UUID certificationId, UUID organisationId) {
        return new CertificationFile(
                id, certificationId, organisationId, FileStatus.REVIEW_PENDING, CaseFacts.none(), null, 0);
    }

    /** The file after one more fact; a decided file keeps the facts that it was decided on (I-20). */
    public CertificationFile learn(CaseFact fact) {
        return status.decided()
                ? this
                : new CertificationFile(id, certificationId, organisationId, status, facts.with(fact), review, version);
    }

    /** What is still to come; nothing any more once it is decided. */
    public List<FileInput> waitingFor() {
        return status.decided() ? List.of() : facts.waitingFor();
    }

    CertificationFile reviewed(TechnicalReview made) {
        FileStatus next = made.sufficient() ? FileStatus.REVIEWED : FileStatus.REVIEW_PENDING;
        return new CertificationFile(id, certificationId, organisationId, next, facts, made, version);
    }

    CertificationFile decided(DecisionOutcome outcome) {
        return switch (outcome) {
            case GRANTED -> moved(FileStatus.GRANTED, review);
            case REFUSED -> moved(FileStatus.REFUSED, review);
            case RETURNED -> moved(FileStatus.REVIEW_PENDING, null);
        };
    }

    private CertificationFile moved(FileStatus next, @Nullable TechnicalReview kept) {
        return new CertificationFile(id, certificationId, organisationId, next, facts, kept, version);
    }
}
