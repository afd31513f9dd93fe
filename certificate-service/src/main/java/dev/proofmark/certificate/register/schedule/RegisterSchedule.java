package dev.proofmark.certificate.register.schedule;

import dev.proofmark.certificate.register.usecase.EnterFormer;
import dev.proofmark.platform.commands.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** After a start, enters what older versions published; once that is there, every change enters itself. */
@ApplicationScoped
public class RegisterSchedule {
    private static final Logger LOGGER = Logger.getLogger(RegisterSchedule.class);

    private final EnterFormer enter;
    private final BusinessClock clock;
    private final AtomicBoolean done = new AtomicBoolean();

    public RegisterSchedule(EnterFormer enter, BusinessClock clock) {
        this.enter = enter;
        this.clock = clock;
    }

    @Scheduled(identity = "enter-into-register", every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> enterFormer() {
        if (done.get()) {
            return Uni.createFrom().voidItem();
        }
        return enter.handle(clock.today())
                .invoke(() -> done.set(true))
                .onFailure()
                .recoverWithUni(unavailable -> {
                    LOGGER.warnf("Nothing can be entered now, trying again: %s", unavailable.getMessage());
                    return Uni.createFrom().voidItem();
                });
    }
}
