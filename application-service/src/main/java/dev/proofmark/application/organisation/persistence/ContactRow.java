package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.Contact;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code organisation_contact}: personal data, deleted when it is not wanted any longer. */
@Entity
@Table(name = "organisation_contact")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ContactRow extends PartRow<Contact> {

    @JdbcTypeCode(SqlTypes.JSON)
    Contact.ContactDetails details;

    @Override
    void take(Contact contact) {
        details = contact.details();
    }

    @Override
    Contact toPart() {
        return new Contact(id, organisationId, details, version);
    }
}
