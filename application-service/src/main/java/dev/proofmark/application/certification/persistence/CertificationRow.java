package dev.proofmark.application.certification.persistence;

import dev.proofmark.application.certification.domain.Certification;
import dev.proofmark.application.scheme.domain.SchemeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

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
    UUID applicationId;

    @Column(name = "scheme_id")
    String schemeId;

    @Column(name = "scheme_version")
    int schemeVersion;

    String number;

    int revision;

    @Column(name = "valid_until")
    LocalDate validUntil;

    void take(Certification certification) {
        id = certification.id();
        organisationId = certification.organisationId();
        applicationId = certification.applicationId();
        schemeId = certification.scheme().id();
        schemeVersion = certification.scheme().version();
        number = certification.number();
        revision = certification.revision();
        validUntil = certification.validUntil();
    }

    Certification toCertification() {
        return new Certification(
                id,
                organisationId,
                applicationId,
                new SchemeReference(schemeId, schemeVersion),
                number,
                revision,
                validUntil);
    }
}
