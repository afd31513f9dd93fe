package dev.proofmark.application.correspondence.schedule;

import dev.proofmark.application.correspondence.domain.Sending;
import dev.proofmark.application.correspondence.usecase.DueMessages;
import dev.proofmark.application.correspondence.usecase.SendMessage;
import dev.proofmark.platform.commands.DueWork;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Sends what is due, one message after the other until none is left, and looks again every second. */
@ApplicationScoped
public class SendingSchedule {

    /** Name of the schedule, by which an operator can pause it. */
    public static final String IDENTITY = "send-messages";

    private static final Logger LOGGER = Logger.getLogger(SendingSchedule.class);

    private final DueMessages due;
    private final SendMessage sendMessage;

    public SendingSchedule(DueMessages due, SendMessage sendMessage) {
        this.due = due;
        this.sendMessage = sendMessage;
    }

    @Scheduled(identity = IDENTITY, every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sendAll() {
        return DueWork.untilNoneIsLeft(due::claim, this::send).onFailure().recoverWithUni(failure -> {
            // Its words may be a mail server's, and those repeat addresses.
            LOGGER.warnf("Messages wait: %s", failure.getClass().getName());
            return Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> send(DueMessages.Due message) {
        return sendMessage
                .handle(message)
                .invoke(sending -> tell(message, sending))
                .replaceWithVoid();
    }

    private static void tell(DueMessages.Due message, Sending sending) {
        switch (sending) {
            case Sending.Sent sent ->
                LOGGER.infof("Sent: message=%s correlation=%s", message.id(), message.correlationId());
            case Sending.Later later ->
                LOGGER.warnf(
                        "Not sent yet: message=%s attempt=%d reason=%s",
                        message.id(), message.attempts(), later.failure());
            case Sending.Ended ended ->
                LOGGER.warnf("Not sent: message=%s state=%s reason=%s", message.id(), ended.state(), ended.failure());
        }
    }
}
