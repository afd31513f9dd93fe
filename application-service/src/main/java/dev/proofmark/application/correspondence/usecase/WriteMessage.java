package dev.proofmark.application.correspondence.usecase;

import dev.proofmark.application.correspondence.domain.Message;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.person.domain.Language;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes one message to one person, in the transaction under way; sending it comes later. */
@ApplicationScoped
public class WriteMessage {

    private final Letters letters;
    private final Messages messages;
    private final Phrases phrases;

    public WriteMessage(Letters letters, Messages messages, Phrases phrases) {
        this.letters = letters;
        this.messages = messages;
        this.phrases = phrases;
    }

    /**
     * Writes the news in the person's language.
     *
     * @param occasionId the event that they come from, or the invitation
     * @param personId to whom, or the invitation's id
     */
    Uni<Void> handle(UUID occasionId, News news, String personId, Language language, CommandContext context) {
        Message message = Message.queued(
                Ids.next(),
                occasionId,
                news,
                personId,
                language,
                letters.write(news.template(), language, phrases.of(news, language)),
                context.now());
        return messages.add(message, context.correlationId());
    }
}
