package dev.proofmark.certificate.grievance.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code complaint_contact}: the only place where a complainant's name stands. */
@Entity
@Table(name = "complaint_contact")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ContactRow {

    @Id
    @Column(name = "complaint_id")
    UUID complaintId;

    @Nullable String name;

    @Nullable String mail;
}
