package dev.proofmark.application.changenotice.persistence;

import dev.proofmark.application.changenotice.domain.Assessment;
import dev.proofmark.application.changenotice.domain.ChangeDetails;
import dev.proofmark.application.changenotice.domain.ChangeNotice;
import dev.proofmark.application.changenotice.domain.ChangeNoticeStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code change_notice}; what is written like a form is stored as JSON. */
@Entity
@Table(name = "change_notice")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ChangeNoticeRow {

    @Id
    UUID id;

    @Column(name = "organisation_id", updatable = false)
    UUID organisationId;

    @JdbcTypeCode(SqlTypes.JSON)
    ChangeDetails details;

    @Column(name = "notified_by", updatable = false)
    String notifiedBy;

    @Column(name = "notified_on", updatable = false)
    LocalDate notifiedOn;

    @Column(name = "changed_on")
    @Nullable LocalDate changedOn;

    @Enumerated(EnumType.STRING)
    ChangeNoticeStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Assessment assessment;

    @Column(name = "withdrawn_on")
    @Nullable LocalDate withdrawnOn;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    void take(ChangeNotice notice, Instant now) {
        id = notice.id();
        organisationId = notice.organisationId();
        details = notice.details();
        notifiedBy = notice.notifiedBy();
        notifiedOn = notice.notifiedOn();
        changedOn = notice.changedOn();
        status = notice.status();
        assessment = notice.assessment();
        withdrawnOn = notice.withdrawnOn();
        changedAt = now;
    }

    ChangeNotice toNotice() {
        return new ChangeNotice(
                id,
                organisationId,
                details,
                notifiedBy,
                notifiedOn,
                changedOn,
                status,
                assessment,
                withdrawnOn,
                version);
    }
}
