package dev.proofmark.audit.evaluation.persistence;

import dev.proofmark.audit.evaluation.domain.EvaluationRole;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A row of {@code evaluation_member}: who is assigned now, so that lists can ask. */
@Entity
@Table(name = "evaluation_member")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class EvaluationMemberRow {

    @EmbeddedId
    Id id;

    /** One person is in one role once. */
    @Embeddable
    record Id(
            @Column(name = "evaluation_id") UUID evaluationId,
            @Column(name = "person_id") String personId,

            @Column(name = "role") @Enumerated(EnumType.STRING)
            EvaluationRole role)
            implements Serializable {}

    static EvaluationMemberRow of(UUID evaluationId, String personId, EvaluationRole role) {
        EvaluationMemberRow row = new EvaluationMemberRow();
        row.id = new Id(evaluationId, personId, role);
        return row;
    }
}
