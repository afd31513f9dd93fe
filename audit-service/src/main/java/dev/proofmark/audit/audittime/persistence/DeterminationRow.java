package dev.proofmark.audit.audittime.persistence;

import dev.proofmark.audit.audittime.domain.Determination;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit_time_determination}: what was determined is never changed. */
@Entity
@Immutable
@Table(name = "audit_time_determination")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class DeterminationRow {

    @Id
    UUID id;

    @Column(name = "application_id")
    UUID applicationId;

    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    Determination content;

    @Column(name = "determined_by")
    String determinedBy;

    @Column(name = "confirmed_by")
    @Nullable String confirmedBy;

    @Column(name = "determined_on")
    LocalDate determinedOn;

    static DeterminationRow of(UUID id, UUID applicationId, Determination determination) {
        DeterminationRow row = new DeterminationRow();
        row.id = id;
        row.applicationId = applicationId;
        row.number = determination.number();
        row.content = determination;
        row.determinedBy = determination.proposal().proposedBy();
        row.confirmedBy = determination.confirmedBy();
        row.determinedOn = determination.determinedOn();
        return row;
    }
}
