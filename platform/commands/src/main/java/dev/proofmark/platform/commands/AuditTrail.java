package dev.proofmark.platform.commands;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Writes who did what, in the transaction of the command or of the event's effect. */
@ApplicationScoped
public class AuditTrail {

    private final Transactions transactions;

    AuditTrail(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Adds a line to the transaction under way.
     *
     * @param context who, when, caused by what
     * @param operation name of the use case, or of the event whose effect this is
     * @param target address or id of what is changed
     * @param bodySha256 hash of what came in, so that the line can be matched with the caller's copy
     */
    public Uni<Void> add(CommandContext context, String operation, String target, String bodySha256) {
        return transactions.addAtEnd(
                "audit_trail",
                new AuditTrailRow(
                        Ids.next(),
                        Instant.now(),
                        context.today(),
                        context.actor().personId(),
                        operation,
                        target,
                        bodySha256,
                        context.correlationId(),
                        context.traceparent()));
    }
}
