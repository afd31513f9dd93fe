package dev.proofmark.application.correspondence.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.proofmark.application.correspondence.domain.Message;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message with what it says.
 *
 * @param summary as in the list
 * @param occasionId the event that it tells of
 * @param text exactly as it was written
 */
record MessageView(
        @JsonUnwrapped MessageSummary summary,
        UUID occasionId,
        @Nullable UUID certificationId,
        String text) {

    static MessageView of(Message message) {
        return new MessageView(
                MessageSummary.of(message),
                message.occasionId(),
                message.certificationId(),
                message.letter().text());
    }
}
