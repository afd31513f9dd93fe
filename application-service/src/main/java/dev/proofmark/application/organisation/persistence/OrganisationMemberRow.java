package dev.proofmark.application.organisation.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code organisation_member}. */
@Entity
@Table(name = "organisation_member")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class OrganisationMemberRow {

    @EmbeddedId
    Id id;

    String role;

    /** A person is a member of an organisation once. */
    @Embeddable
    record Id(
            @Column(name = "person_id") String personId,
            @Column(name = "organisation_id") UUID organisationId) {}
}
