package dev.proofmark.application.certification.persistence;

import dev.proofmark.application.application.domain.CertifiedScope;
import dev.proofmark.application.certification.domain.Certification;
import dev.proofmark.application.scheme.domain.SchemeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code certification}. */
@Entity
@Table(name = "certification")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class CertificationRow {

    @Id
    UUID id;

    @Column(name = "organisation_id", updatable = false)
    UUID organisationId;

    @Column(name = "application_id")
    @Nullable UUID applicationId;

    @Column(name = "scheme_id")
    String schemeId;

    @Column(name = "scheme_version")
    int schemeVersion;

    String number;

    int revision;

    @Column(name = "valid_until")
    LocalDate validUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable CertifiedScope imported;

    void take(Certification certification) {
        id = certification.id();
        organisationId = certification.organisationId();
        applicationId = certification.applicationId();
        schemeId = certification.scheme().id();
        schemeVersion = certification.scheme().version();
        number = certification.number();
        revision = certification.revision();
        validUntil = certification.validUntil();
        imported = certification.imported();
    }

    Certification toCertification() {
        return new Certification(
                id,
                organisationId,
                applicationId,
                new SchemeReference(schemeId, schemeVersion),
                number,
                revision,
                validUntil,
                imported);
    }
}
