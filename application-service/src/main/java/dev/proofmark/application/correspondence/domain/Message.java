package dev.proofmark.application.correspondence.domain;

import dev.proofmark.application.person.domain.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record of one message to one person.
 *
 * @param occasionId the event that it tells of, or the invitation; nobody is told of one twice
 * @param certificationId what it is about, null if that is none
 * @param personId to whom, or the invitation's id; the address is not part of the record
 * @param template name of the template
 * @param templateVersion which of its texts was used
 * @param writtenAt by the business clock
 * @param attempts how often it was tried to send it
 * @param nextAttemptAt when it is tried next, while it is queued; null until it is stored
 * @param sentAt when the mail server took it
 * @param lastFailure what went wrong last, null if nothing did or it is sent
 */
public record Message(
        UUID id,
        UUID occasionId,
        UUID organisationId,
        @Nullable UUID certificationId,
        String personId,
        String template,
        int templateVersion,
        Language language,
        Letter letter,
        Instant writtenAt,
        MessageState state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable SendingFailure lastFailure) {

    /** A message that was just written, and waits for its first attempt. */
    public static Message queued(
            UUID id, UUID occasionId, News news, String personId, Language language, Letter letter, Instant writtenAt) {
        return new Message(
                id,
                occasionId,
                news.organisationId(),
                news.certificationId(),
                personId,
                news.template().id(),
                news.template().version(),
                language,
                letter,
                writtenAt,
                MessageState.QUEUED,
                0,
                null,
                null,
                null);
    }
}
