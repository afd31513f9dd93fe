package dev.proofmark.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What makes a handler take in what it refused before, as a repaired program would. */
@ApplicationScoped
public class Antidotes {

    private final Map<UUID, Set<Long>> given = new ConcurrentHashMap<>();

    /** From now on that step of the counter is taken in. */
    public void give(UUID counter, long add) {
        given.computeIfAbsent(counter, nobody -> ConcurrentHashMap.newKeySet()).add(add);
    }

    /** Whether a step is taken in: those with a negative number need an antidote. */
    public boolean help(UUID counter, long add) {
        return add >= 0 || given.getOrDefault(counter, Set.of()).contains(add);
    }
}
