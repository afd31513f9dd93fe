package dev.proofmark.audit.finding.persistence;

import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.audit.finding.domain.FindingDates;
import dev.proofmark.audit.finding.domain.FindingDue;
import dev.proofmark.audit.finding.domain.FindingGrade;
import dev.proofmark.audit.finding.domain.FindingIdentity;
import dev.proofmark.audit.finding.domain.FindingSource;
import dev.proofmark.audit.finding.domain.FindingStatus;
import dev.proofmark.audit.finding.domain.FollowUp;
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

/** A row of {@code finding}; what was said about it is stored as JSON. */
@Entity
@Table(name = "finding")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class FindingRow {

    @Id
    UUID id;

    @Column(name = "audit_id", updatable = false)
    UUID auditId;

    @Column(name = "certification_id", updatable = false)
    UUID certificationId;

    @Column(name = "organisation_id", updatable = false)
    UUID organisationId;

    @Enumerated(EnumType.STRING)
    FindingGrade grade;

    @Nullable String requirement;

    String statement;

    @Nullable String evidence;

    @Nullable UUID repeats;

    @Nullable String device;

    int revision;

    @Enumerated(EnumType.STRING)
    FindingStatus status;

    @Column(name = "raised_by", updatable = false)
    String raisedBy;

    @Column(name = "raised_on", updatable = false)
    LocalDate raisedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "follow_up")
    FollowUp followUp;

    @Column(name = "respond_by")
    @Nullable LocalDate respondBy;

    @Column(name = "close_by")
    @Nullable LocalDate closeBy;

    /** What the domain tells of what is due next, for those who ask what is due when. */
    @Column(name = "due_on")
    @Nullable LocalDate dueOn;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    void take(Finding finding, Instant now) {
        FindingIdentity identity = finding.identity();
        id = identity.findingId();
        auditId = identity.auditId();
        certificationId = identity.certificationId();
        organisationId = identity.organisationId();
        FindingContent content = finding.content();
        grade = content.grade();
        requirement = content.requirement();
        statement = content.statement();
        evidence = content.evidence();
        repeats = content.repeats();
        device = finding.source().device();
        revision = finding.source().revision();
        status = finding.status();
        raisedBy = finding.raisedBy();
        raisedOn = finding.raisedOn();
        followUp = finding.followUp();
        respondBy = finding.dates().respondBy();
        closeBy = finding.dates().closeBy();
        dueOn = finding.due().map(FindingDue::on).orElse(null);
        changedAt = now;
    }

    Finding toFinding() {
        return new Finding(
                new FindingIdentity(id, auditId, certificationId, organisationId),
                new FindingContent(grade, requirement, statement, evidence, repeats),
                new FindingSource(device, revision),
                status,
                raisedBy,
                raisedOn,
                followUp,
                new FindingDates(respondBy, closeBy),
                version);
    }
}
