package dev.proofmark.certificate.register.schedule;

import dev.proofmark.certificate.register.usecase.PublishStatus;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.rules.Actor;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks every second for certificates whose public status is still to be published: after imports, and at first. */
@ApplicationScoped
public class PublicStatusSchedule {
    /** Name of the schedule, by which an operator can pause it. */
    public static final String IDENTITY = "publish-public-status";

    private static final Logger LOGGER = Logger.getLogger(PublicStatusSchedule.class);

    private final PublishStatus publish;
    private final BusinessClock clock;
    private final Actor service;

    PublicStatusSchedule(
            PublishStatus publish,
            BusinessClock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.publish = publish;
        this.clock = clock;
        this.service = new Actor(service, Set.of());
    }

    @Scheduled(identity = IDENTITY, every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tellAllDue() {
        return publish.tellAllDue(context()).onFailure().recoverWithUni(unavailable -> {
            LOGGER.warnf("No public status can be published now, trying again: %s", unavailable.getMessage());
            return Uni.createFrom().voidItem();
        });
    }

    private CommandContext context() {
        return new CommandContext(
                service, Ids.next().toString(), null, clock.now(), clock.today(), OptionalLong.empty());
    }
}
