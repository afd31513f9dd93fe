package dev.proofmark.platform.commands;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The first answer to an Idempotency-Key; its id is the hash of subject, route and key. */
@Entity
@Table(name = "idempotent_answer")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class IdempotentAnswerRow {

    @Id
    String id;

    @Column(name = "body_sha256")
    String bodySha256;

    int status;

    @Column(name = "media_type")
    String mediaType;

    String body;

    @Nullable String etag;

    @Nullable String location;

    @Column(name = "answered_at")
    Instant answeredAt;
}
