package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.OrganisationPart;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * What the rows of all parts of organisations have.
 *
 * @param <T> what is stored
 */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
abstract class PartRow<T extends OrganisationPart> {

    @Id
    UUID id;

    @Column(name = "organisation_id", updatable = false)
    UUID organisationId;

    @Version
    long version;

    /** Takes over everything but the ids and the version. */
    abstract void take(T part);

    abstract T toPart();
}
