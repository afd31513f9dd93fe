package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.Contact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code organisation_contact}: personal data, deleted when it is not wanted any longer. */
@Entity
@Table(name = "organisation_contact")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ContactRow {

    @Id
    UUID id;

    @Column(name = "organisation_id", updatable = false)
    UUID organisationId;

    @JdbcTypeCode(SqlTypes.JSON)
    Contact.ContactDetails details;

    @Version
    long version;

    static ContactRow of(Contact contact) {
        ContactRow row = new ContactRow();
        row.id = contact.id();
        row.organisationId = contact.organisationId();
        row.take(contact);
        return row;
    }

    void take(Contact contact) {
        details = contact.details();
    }

    Contact toContact() {
        return new Contact(id, organisationId, details, version);
    }
}
