package dev.proofmark.platform.commands;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.travel.ClockMoved;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Does what is due by the business clock, earliest first, each in a transaction of its own with its own instant as the
 * present. What fails is reported and tried again, and holds up nothing else.
 */
@ApplicationScoped
public class BusinessDueWorker {

    /** Name of the schedule, by which an operator can pause it. */
    public static final String IDENTITY = "business-due";

    private static final Logger LOGGER = Logger.getLogger(BusinessDueWorker.class);

    private final BusinessDueRows rows;
    private final Map<String, BusinessDueHandler> handlers;
    private final Transactions transactions;
    private final AuditTrail auditTrail;
    private final BusinessClock clock;
    private final Actor service;

    BusinessDueWorker(
            BusinessDueRows rows,
            @All List<BusinessDueHandler> handlers,
            Transactions transactions,
            AuditTrail auditTrail,
            BusinessClock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.rows = rows;
        this.handlers = handlers.stream().collect(Collectors.toMap(BusinessDueHandler::kind, Function.identity()));
        this.transactions = transactions;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.service = new Actor(service, Set.of());
    }

    @Scheduled(
            identity = IDENTITY,
            every = "${proofmark.business-due.poll:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return workOff().onFailure().recoverWithUni(unavailable -> {
            LOGGER.warnf("Nothing that is due can be done now, trying again: %s", unavailable.getMessage());
            return Uni.createFrom().voidItem();
        });
    }

    /** A moved clock has made something due: whoever moved it waits for that. */
    void moved(@Observes ClockMoved moved) {
        var _ = Thread.ofVirtual().name("business-due").start(this::lookNow);
    }

    private void lookNow() {
        try {
            var _ = VertxContextSupport.subscribeAndAwait(this::look);
        } catch (Throwable interrupted) {
            LOGGER.warnf("What is due waits for the next look: %s", interrupted.getMessage());
        }
    }

    /** Does what is due until nothing is left; several may do so at once. */
    public Uni<Void> workOff() {
        return DueWork.untilNoneIsLeft(
                () -> doNext(clock.now()), done -> Uni.createFrom().voidItem());
    }

    /** Does the next piece; empty if nothing is due. */
    private Uni<Optional<UUID>> doNext(Instant now) {
        AtomicReference<@Nullable BusinessDueRow> taken = new AtomicReference<>();
        return transactions
                .run(() -> rows.take(now)
                        .invoke(row -> taken.set(row.orElse(null)))
                        .call(row -> row.map(this::carryOut)
                                .orElseGet(() -> Uni.createFrom().voidItem()))
                        .map(row -> row.map(each -> each.id)))
                .onFailure()
                .recoverWithUni(failure -> giveBack(taken.get(), failure));
    }

    private Uni<Void> carryOut(BusinessDueRow row) {
        BusinessDueHandler handler = handlers.get(row.kind);
        if (handler == null) {
            return Uni.createFrom().failure(new IllegalStateException("nobody does " + row.kind));
        }
        CommandContext context = context(row);
        return handler.handle(row.subject, context)
                .chain(() -> auditTrail.add(context, row.kind, row.subject.toString(), Hashes.sha256("")));
    }

    private Uni<Optional<UUID>> giveBack(@Nullable BusinessDueRow row, Throwable failure) {
        if (row == null) {
            return Uni.createFrom().failure(failure);
        }
        LOGGER.errorf(failure, "Due, but failed, to be tried again: kind=%s subject=%s", row.kind, row.subject);
        return rows.failed(row.id, failure.toString()).replaceWith(Optional.of(row.id));
    }

    private CommandContext context(BusinessDueRow row) {
        return new CommandContext(
                service,
                row.correlationId,
                row.traceparent,
                row.dueAt,
                LocalDate.ofInstant(row.dueAt, BusinessClock.ZONE),
                OptionalLong.empty());
    }
}
