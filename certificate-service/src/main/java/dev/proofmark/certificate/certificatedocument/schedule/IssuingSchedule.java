package dev.proofmark.certificate.certificatedocument.schedule;

import dev.proofmark.certificate.certificatedocument.usecase.DueDocuments;
import dev.proofmark.certificate.certificatedocument.usecase.IssueCertificate;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.DueWork;
import dev.proofmark.platform.rules.Actor;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jboss.logging.Logger;

/** Issues what is due, one certificate after the other until none is left, and looks again every second. */
@ApplicationScoped
public class IssuingSchedule {
    /** Name of the schedule, by which an operator can pause it. */
    public static final String IDENTITY = "issue-certificates";

    private static final Logger LOGGER = Logger.getLogger(IssuingSchedule.class);
    private static final Actor SERVICE = new Actor("certificate-service", Set.of());

    private final DueDocuments due;
    private final IssueCertificate issueCertificate;
    private final BusinessClock clock;

    public IssuingSchedule(DueDocuments due, IssueCertificate issueCertificate, BusinessClock clock) {
        this.due = due;
        this.issueCertificate = issueCertificate;
        this.clock = clock;
    }

    @Scheduled(identity = IDENTITY, every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> issueAll() {
        return due.workOff(this::issue).onFailure().recoverWithUni(unavailable -> {
            LOGGER.warnf("Nothing can be issued now, trying again: %s", unavailable.getMessage());
            return Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> issue(DueWork.Due order) {
        return issueCertificate
                .handle(order, order.context(SERVICE, clock.now()))
                .invoke(() -> LOGGER.infof("Issued: certificate=%s", order.id()))
                .onFailure()
                .invoke(failure -> LOGGER.errorf(failure, "Not issued yet: certificate=%s", order.id()));
    }
}
