package dev.proofmark.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An event whose effect has committed. */
@Entity
@Table(name = "inbox")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class InboxRow {

    @Id
    @Column(name = "event_id")
    UUID eventId;

    String type;
}
