package dev.proofmark.platform.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** The smallest aggregate that can show what the platform promises. */
@Entity
@Table(name = "counter")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class CounterRow {

    @Id
    UUID id;

    long counted;

    @Version
    long version;
}
