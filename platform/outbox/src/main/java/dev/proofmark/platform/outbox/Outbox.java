package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.contracts.EventType;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.commands.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where events are written to be published: in the transaction of the change that they tell of. */
@ApplicationScoped
public class Outbox {

    /** Rows of one shard are relayed by one instance at a time, so the order within a key holds. */
    static final int SHARDS = 16;

    private final Transactions transactions;
    private final OutboxRelay relay;

    Outbox(Transactions transactions, OutboxRelay relay) {
        this.transactions = transactions;
        this.relay = relay;
    }

    /**
     * Adds an event to the transaction under way.
     *
     * @param type what happened
     * @param key what its order is kept by: the certification's id, on the organisation topic the organisation's
     * @param subject the aggregate that it happened to
     * @param data the event's data
     * @param context who caused it, and when
     */
    public <T> Uni<Void> append(EventType<T> type, UUID key, UUID subject, T data, CommandContext context) {
        EventEnvelope envelope = new EventEnvelope(
                Ids.next(),
                type.name(),
                type.version(),
                context.now(),
                subject,
                context.actor().personId(),
                context.correlationId(),
                context.traceparent());
        return append(OutboxRow.of(type.topic(), key.toString(), envelope, EventJson.write(data)));
    }

    /** Adds a message to the transaction under way; it is sent as soon as that has committed. */
    Uni<Void> append(OutboxRow row) {
        return transactions
                .addAtEnd("outbox", row)
                .invoke(() -> transactions.afterCommit(() -> relay.committed(row.shard())));
    }

    static short shard(String key) {
        return (short) Math.floorMod(key.hashCode(), SHARDS);
    }
}
