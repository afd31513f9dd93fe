package dev.proofmark.audit.finding.persistence;

import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.audit.finding.domain.FindingRevision;
import dev.proofmark.audit.finding.domain.FindingSource;
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
import org.jspecify.annotations.Nullable;

/** A row of {@code finding_revision}, which the database lets nobody change. */
@Entity
@Immutable
@Table(name = "finding_revision")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class FindingRevisionRow {

    @Id
    UUID id;

    @Column(name = "finding_id")
    UUID findingId;

    @Enumerated(EnumType.STRING)
    FindingRevision.Cause cause;

    @Nullable String device;

    int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    FindingContent content;

    String reason;

    @Column(name = "written_by")
    String writtenBy;

    @Column(name = "written_on")
    LocalDate writtenOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    FindingRevision toRevision() {
        return new FindingRevision(
                findingId, cause, new FindingSource(device, revision), content, reason, writtenBy, writtenOn);
    }
}
