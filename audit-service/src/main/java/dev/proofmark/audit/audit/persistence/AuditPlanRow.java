package dev.proofmark.audit.audit.persistence;

import dev.proofmark.audit.audit.domain.SentPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code audit_plan}: the text is kept as it was hashed. */
@Entity
@Immutable
@Table(name = "audit_plan")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AuditPlanRow {

    @EmbeddedId
    Id id;

    String content;

    String sha256;

    @Column(name = "sent_by")
    String sentBy;

    @Column(name = "sent_on")
    LocalDate sentOn;

    /** Every version is sent once. */
    @Embeddable
    record Id(
            @Column(name = "audit_id") UUID auditId,
            @Column(name = "version") int version) implements Serializable {}

    static AuditPlanRow of(SentPlan plan) {
        AuditPlanRow row = new AuditPlanRow();
        row.id = new Id(plan.auditId(), plan.version());
        row.content = plan.content();
        row.sha256 = plan.sha256();
        row.sentBy = plan.sentBy();
        row.sentOn = plan.sentOn();
        return row;
    }

    SentPlan toPlan() {
        return new SentPlan(id.auditId(), id.version(), content, sha256, sentBy, sentOn);
    }
}
