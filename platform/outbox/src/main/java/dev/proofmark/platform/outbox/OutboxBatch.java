package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventType;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.commands.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where many events of one type are written at once, in one statement: as the {@link Outbox}, which writes one by one. */
@ApplicationScoped
public class OutboxBatch {

    private static final String INSERT = """
            insert into outbox (id, shard, aggregatetype, aggregateid, type, version, subject, occurred_at, actor,
              correlation_id, traceparent, payload)
            select e.id, e.shard, :topic, e.key, :type, :version, e.subject, :now, :actor, :correlation,
              cast(:traceparent as text), e.payload
            from jsonb_to_recordset(cast(cast(:events as text) as jsonb))
              as e (id uuid, shard smallint, key text, subject uuid, payload text)
            order by e.id
            """;

    private final Transactions transactions;
    private final OutboxRelay relay;

    OutboxBatch(Transactions transactions, OutboxRelay relay) {
        this.transactions = transactions;
        this.relay = relay;
    }

    /**
     * An event.
     *
     * @param key what its order is kept by
     * @param subject the aggregate that it happened to
     */
    public record Told<T>(UUID key, UUID subject, T data) {}

    private record Row(UUID id, short shard, String key, UUID subject, String payload) {}

    /** Adds the events to the transaction under way, in their order. */
    public <T> Uni<Void> append(EventType<T> type, List<Told<T>> events, CommandContext context) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Row> rows = events.stream().map(OutboxBatch::row).toList();
        Set<Short> shards = rows.stream().map(Row::shard).collect(Collectors.toUnmodifiableSet());
        transactions.afterCommit(() -> shards.forEach(relay::committed));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("topic", type.topic())
                        .setParameter("type", type.name())
                        .setParameter("version", type.version())
                        .setParameter("now", context.now())
                        .setParameter("actor", context.actor().personId())
                        .setParameter("correlation", context.correlationId())
                        .setParameter("traceparent", context.traceparent())
                        .setParameter("events", EventJson.write(rows))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static <T> Row row(Told<T> told) {
        String key = told.key().toString();
        return new Row(Ids.next(), Outbox.shard(key), key, told.subject(), EventJson.write(told.data()));
    }
}
