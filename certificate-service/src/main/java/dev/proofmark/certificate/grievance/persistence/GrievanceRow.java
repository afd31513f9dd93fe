package dev.proofmark.certificate.grievance.persistence;

import dev.proofmark.certificate.grievance.domain.Concern;
import dev.proofmark.certificate.grievance.domain.Entry;
import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.GrievanceIdentity;
import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.certificate.grievance.domain.GrievanceState;
import dev.proofmark.certificate.grievance.domain.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code grievance}. */
@Entity
@Table(name = "grievance")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class GrievanceRow {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    GrievanceKind kind;

    @Column(updatable = false)
    String reference;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Concern concern;

    @Column(name = "certificate_number")
    @Nullable String certificateNumber;

    @Column(name = "decision_id")
    @Nullable UUID decisionId;

    @Column(name = "certification_id")
    @Nullable UUID certificationId;

    @Column(name = "organisation_id")
    @Nullable UUID organisationId;

    @Column(name = "raised_by", updatable = false)
    @Nullable String raisedBy;

    @Column(updatable = false)
    String language;

    @Column(name = "received_on", updatable = false)
    LocalDate receivedOn;

    @Column(updatable = false)
    String statement;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    GrievanceState state;

    @Nullable String handler;

    @Column(name = "act_by")
    @Nullable LocalDate actBy;

    /** Every step makes a new version, also one that leaves everything else here as it was. */
    int steps;

    @Version
    long version;

    void take(Grievance grievance) {
        GrievanceIdentity identity = grievance.identity();
        id = identity.id();
        reference = identity.reference();
        raisedBy = identity.raisedBy();
        language = identity.language();
        receivedOn = identity.receivedOn();
        kind = grievance.kind();
        concern = grievance.subject().concern();
        certificateNumber = grievance.subject().certificateNumber();
        decisionId = grievance.subject().decisionId();
        certificationId = grievance.subject().certificationId();
        organisationId = grievance.subject().organisationId();
        statement = grievance.statement();
        state = grievance.state();
        handler = grievance.handler();
        actBy = grievance.actBy();
        steps = grievance.history().size();
    }

    Grievance toGrievance(List<Entry> history) {
        return new Grievance(
                new GrievanceIdentity(id, reference, raisedBy, language, receivedOn),
                new Subject(concern, certificateNumber, decisionId, certificationId, organisationId),
                statement,
                state,
                actBy,
                history,
                version);
    }
}
