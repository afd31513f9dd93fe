package dev.proofmark.audit.finding.persistence;

import dev.proofmark.audit.finding.domain.FindingConflict;
import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.audit.finding.domain.FindingSource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code finding_conflict}. */
@Entity
@Table(name = "finding_conflict")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class FindingConflictRow {

    @Id
    UUID id;

    @Column(name = "finding_id", updatable = false)
    UUID findingId;

    @Column(name = "audit_id", updatable = false)
    UUID auditId;

    @Enumerated(EnumType.STRING)
    FindingConflict.Reason reason;

    @Column(updatable = false)
    @Nullable String device;

    int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    FindingContent content;

    @Column(name = "sent_by")
    String sentBy;

    @Column(name = "sent_on")
    LocalDate sentOn;

    @JdbcTypeCode(SqlTypes.JSON)
    FindingConflict.@Nullable Resolution resolution;

    @Version
    long version;

    void take(FindingConflict conflict) {
        id = conflict.id();
        findingId = conflict.findingId();
        auditId = conflict.auditId();
        reason = conflict.reason();
        device = conflict.source().device();
        revision = conflict.source().revision();
        content = conflict.content();
        sentBy = conflict.sentBy();
        sentOn = conflict.sentOn();
        resolution = conflict.resolution();
    }

    FindingConflict toConflict() {
        return new FindingConflict(
                id,
                findingId,
                auditId,
                reason,
                new FindingSource(device, revision),
                content,
                sentBy,
                sentOn,
                resolution,
                version);
    }
}
