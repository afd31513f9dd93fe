package dev.proofmark.platform.backing;

import java.util.HashMap;
import java.util.Map;

/** How the one Kafka broker is set for the services, the same wherever it runs. */
public final class BrokerParameters {

    /** No copies. Events are kept for ever, because certificates are proved by them. */
    private static final Map<String, String> ONE_NODE = Map.of(
            "num.partitions", "3",
            "log.retention.ms", "-1",
            "log.flush.interval.messages", "1",
            "offsets.topic.num.partitions", "3",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1");

    /** Small and quick: no waiting for a consumer group's other members, little memory for compaction. */
    private static final Map<String, String> SMALL = Map.of(
            "group.initial.rebalance.delay.ms", "0",
            "log.cleaner.dedupe.buffer.size", "4194304",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "background.threads", "2");

    private BrokerParameters() {}

    /** Names and values as in {@code server.properties}. */
    public static Map<String, String> all() {
        Map<String, String> all = new HashMap<>(ONE_NODE);
        all.putAll(SMALL);
        return all;
    }
}
