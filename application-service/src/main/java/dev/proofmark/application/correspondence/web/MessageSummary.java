package dev.proofmark.application.correspondence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.correspondence.domain.Message;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageSummary(
        UUID id,
        String template,
        int templateVersion,
        String language,
        String recipientId,
        String subject,
        Instant writtenAt,
        String state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String lastFailure) {

    static MessageSummary of(Message message) {
        return new MessageSummary(
                message.id(),
                message.template(),
                message.templateVersion(),
                message.language().tag(),
                message.personId(),
                message.letter().subject(),
                message.writtenAt(),
                message.state().name(),
                message.attempts(),
                message.nextAttemptAt(),
                message.sentAt(),
                message.lastFailure() == null ? null : message.lastFailure().name());
    }
}
