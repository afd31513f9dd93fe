package dev.proofmark.application.correspondence.persistence;

import dev.proofmark.application.correspondence.domain.Letter;
import dev.proofmark.application.correspondence.domain.Message;
import dev.proofmark.application.correspondence.domain.MessageState;
import dev.proofmark.application.correspondence.domain.SendingFailure;
import dev.proofmark.application.person.domain.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code message} as it is written and read; what becomes of it is {@link LeasedDueMessages}'. */
@Entity
@Immutable
@Table(name = "message")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class MessageRow {

    @Id
    UUID id;

    @Column(name = "occasion_id")
    UUID occasionId;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Column(name = "certification_id")
    @Nullable UUID certificationId;

    @Column(name = "person_id")
    String personId;

    String template;

    @Column(name = "template_version")
    int templateVersion;

    @Enumerated(EnumType.STRING)
    Language language;

    String subject;

    String body;

    @Column(name = "written_at")
    Instant writtenAt;

    @Enumerated(EnumType.STRING)
    MessageState state;

    int attempts;

    @Column(name = "due_at")
    @Nullable Instant dueAt;

    @Column(name = "sent_at")
    @Nullable Instant sentAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_failure")
    @Nullable SendingFailure lastFailure;

    @Column(name = "correlation_id")
    String correlationId;

    Message toMessage() {
        return new Message(
                id,
                occasionId,
                organisationId,
                certificationId,
                personId,
                template,
                templateVersion,
                language,
                new Letter(subject, body),
                writtenAt,
                state,
                attempts,
                dueAt,
                sentAt,
                lastFailure);
    }
}
