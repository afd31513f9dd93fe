package dev.proofmark.application.organisation.schedule;

import dev.proofmark.application.organisation.usecase.ForgetInvitations;
import dev.proofmark.platform.commands.DueWork;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Forgets invitations until none is left to be forgotten, and looks again later. */
@ApplicationScoped
public class ForgettingSchedule {

    private static final Logger LOGGER = Logger.getLogger(ForgettingSchedule.class);

    private final ForgetInvitations forget;

    public ForgettingSchedule(ForgetInvitations forget) {
        this.forget = forget;
    }

    @Scheduled(
            identity = "forget-invitations",
            every = "{proofmark.invitations.forget-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forgetAll() {
        return DueWork.untilNoneIsLeft(this::some, this::tell).onFailure().recoverWithUni(unavailable -> {
            LOGGER.warnf("Nothing can be forgotten now, trying again: %s", unavailable.getMessage());
            return Uni.createFrom().voidItem();
        });
    }

    private Uni<Optional<Integer>> some() {
        return forget.handle().map(count -> count == 0 ? Optional.empty() : Optional.of(count));
    }

    private Uni<Void> tell(int count) {
        LOGGER.infof("Addresses of expired invitations erased: %d", count);
        return Uni.createFrom().voidItem();
    }
}
