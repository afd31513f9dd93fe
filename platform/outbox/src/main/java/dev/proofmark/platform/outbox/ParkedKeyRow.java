package dev.proofmark.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A key of a topic whose events wait. It is there exactly as long as one does, and locked by whoever changes that. */
@Entity
@Table(name = "parked_key")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ParkedKeyRow {

    @Id
    UUID id;

    String topic;

    @Column(name = "message_key")
    String key;
}
