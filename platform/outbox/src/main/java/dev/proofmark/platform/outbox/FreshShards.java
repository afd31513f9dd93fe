package dev.proofmark.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shards that this instance wrote events to: the relay looks there first, without asking the database where there are
 * any. One may be told of too early, before its transaction commits; the relay's look at the whole table finds it then.
 */
@ApplicationScoped
class FreshShards {

    private final Set<Short> shards = ConcurrentHashMap.newKeySet();

    void add(short shard) {
        var _ = shards.add(shard);
    }

    /** Those that were written to since the last call. */
    Set<Short> take() {
        Set<Short> taken = new HashSet<>(shards);
        shards.removeAll(taken);
        return taken;
    }
}
