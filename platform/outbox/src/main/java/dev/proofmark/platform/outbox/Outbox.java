package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventType;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.commands.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
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
        OutboxRow row = new OutboxRow();
        row.id = Ids.next();
        row.topic = type.topic();
        row.key = key.toString();
        row.shard = shard(row.key);
        row.type = type.name();
        row.version = type.version();
        row.subject = subject;
        row.occurredAt = context.now();
        row.actor = context.actor().personId();
        row.correlationId = context.correlationId();
        row.traceparent = context.traceparent();
        row.payload = EventJson.write(data);
        transactions.afterCommit(() -> relay.committed(row.shard));
        return Panache.getSession().chain(session -> session.persist(row));
    }

    static short shard(String key) {
        return (short) Math.floorMod(key.hashCode(), SHARDS);
    }
}
