package dev.proofmark.platform.commands;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Writes who did what, in the transaction of the command or of the event's effect. */
@ApplicationScoped
public class AuditTrail {

    /**
     * Adds a line to the transaction under way.
     *
     * @param context who, when, caused by what
     * @param operation name of the use case, or of the event whose effect this is
     * @param target address or id of what is changed
     * @param bodySha256 hash of what came in, so that the line can be matched with the caller's copy
     */
    public Uni<Void> add(CommandContext context, String operation, String target, String bodySha256) {
        AuditTrailRow row = new AuditTrailRow();
        row.id = Ids.next();
        row.recordedAt = Instant.now();
        row.businessDate = context.today();
        row.actor = context.actor().personId();
        row.operation = operation;
        row.target = target;
        row.bodySha256 = bodySha256;
        row.correlationId = context.correlationId();
        row.traceparent = context.traceparent();
        return Panache.getSession().chain(session -> session.persist(row));
    }
}
