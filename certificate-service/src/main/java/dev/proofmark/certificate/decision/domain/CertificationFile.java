package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.certificate.domain.CertificateHolder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The file on which one decision about a certification is made. An open file shows what its case knows and lists what it
 * waits for; a decided one keeps what it was decided on (I-20).
 *
 * @param organisationId the client
 * @param review the latest technical review, null before the first and after a return
 * @param proposal what somebody proposes, where a person opened it
 * @param version goes on with every fact, review and decision
 */
public record CertificationFile(
        UUID id,
        UUID certificationId,
        UUID organisationId,
        FileMatter matter,
        FileStatus status,
        CaseFacts facts,
        @Nullable TechnicalReview review,
        @Nullable Proposal proposal,
        long version) {

    /** A file on that, which nobody has looked at. */
    public static CertificationFile open(UUID id, CertificationCase of, FileMatter matter) {
        return new CertificationFile(
                id,
                of.certificationId(),
                of.organisationId(),
                matter,
                FileStatus.REVIEW_PENDING,
                of.facts(),
                null,
                null,
                0);
    }

    public DecisionKind kind() {
        return matter.kind();
    }

    /** The file when its case knows that; a decided one keeps what it was decided on (I-20). */
    public CertificationFile seeing(CaseFacts known) {
        return status.decided() ? this : with(status, known, review, proposal);
    }

    /** What is still to come; nothing any more once it is decided. */
    public List<FileInput> waitingFor() {
        return status.decided() ? List.of() : missing();
    }

    /** What its decision needs, item by item, with where it came from. */
    public List<Completeness> completeness() {
        return new CompletenessOfFile(this).items();
    }

    /** What the audit team or the evaluator recommends on what is decided here. */
    public Optional<Recommendation> recommendation() {
        return basis().recommendation();
    }

    /** The evaluation that is decided on, of a product. */
    public Optional<EvaluationFacts> evaluation() {
        return Optional.ofNullable(basis().evaluation());
    }

    /** The application that asked for what is decided here. */
    public Optional<ApplicationFacts> application() {
        return Optional.ofNullable(basis().application());
    }

    /** The scheme that was agreed on: for what is decided here, or else last; empty while nothing was. */
    public Optional<String> schemeId() {
        return basis().agreement()
                .or(facts::lastAgreement)
                .map(agreement -> agreement.scheme().id());
    }

    /** Whose file it is, by the same agreement; empty where there is none. */
    public Optional<CertificateHolder> client() {
        return basis().agreement()
                .or(facts::lastAgreement)
                .map(agreement -> agreement.scope().holder());
    }

    FileBasis basis() {
        return FileBasis.of(matter, facts);
    }

    List<FileInput> missing() {
        return basis().missing(kind(), proposal);
    }

    CertificationFile reviewed(TechnicalReview made) {
        return with(made.sufficient() ? FileStatus.REVIEWED : FileStatus.REVIEW_PENDING, facts, made, proposal);
    }

    CertificationFile proposed(Proposal made, @Nullable TechnicalReview by) {
        return with(by == null ? FileStatus.REVIEW_PENDING : FileStatus.REVIEWED, facts, by, made);
    }

    CertificationFile decided(DecisionOutcome outcome) {
        return switch (outcome) {
            case GRANTED -> with(FileStatus.GRANTED, facts, review, proposal);
            case REFUSED -> with(FileStatus.REFUSED, facts, review, proposal);
            case RETURNED -> with(FileStatus.REVIEW_PENDING, facts, null, proposal);
        };
    }

    private CertificationFile with(
            FileStatus next, CaseFacts known, @Nullable TechnicalReview kept, @Nullable Proposal stands) {
        return new CertificationFile(id, certificationId, organisationId, matter, next, known, kept, stands, version);
    }
}
