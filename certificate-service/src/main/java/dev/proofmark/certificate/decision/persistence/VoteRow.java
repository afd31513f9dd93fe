package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.domain.DecisionOutcome;
import dev.proofmark.certificate.decision.domain.Vote;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One vote; grants and triggers of the table refuse every change (I-20). */
@Entity
@Immutable
@Table(name = "decision_vote")
class VoteRow {
    @Id
    UUID id;

    @Column(name = "file_id")
    UUID fileId;

    @Column(name = "certification_id")
    UUID certificationId;

    @Column(name = "file_version")
    long fileVersion;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DecisionKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DecisionOutcome outcome;

    String rationale;

    @Column(name = "voted_by")
    String votedBy;

    @Column(name = "voted_at")
    Instant votedAt;

    @Column(name = "voted_on")
    LocalDate votedOn;

    static VoteRow of(Vote vote) {
        VoteRow row = new VoteRow();
        row.id = vote.id();
        row.fileId = vote.fileId();
        row.certificationId = vote.certificationId();
        row.fileVersion = vote.fileVersion();
        row.kind = vote.kind();
        row.outcome = vote.outcome();
        row.rationale = vote.rationale();
        row.votedBy = vote.votedBy();
        row.votedAt = vote.votedAt();
        row.votedOn = vote.votedOn();
        return row;
    }

    Vote toVote() {
        return new Vote(id, fileId, certificationId, fileVersion, kind, outcome, rationale, votedBy, votedAt, votedOn);
    }
}
