package dev.proofmark.platform.outbox;

import dev.proofmark.platform.commands.BusinessDueHandler;
import dev.proofmark.platform.commands.CommandContext;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down what was done and what it took for the present; fails after that where a test wants it to. */
@ApplicationScoped
public class DueEffects implements BusinessDueHandler {

    static final String KIND = "effect";

    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();

    void fail(UUID subject) {
        failing.add(subject);
    }

    void heal(UUID subject) {
        failing.remove(subject);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> handle(UUID subject, CommandContext context) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into due_effect (subject, present) values (:subject, :present)")
                        .setParameter("subject", subject)
                        .setParameter("present", context.now().atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .invoke(written -> {
                    if (failing.contains(subject)) {
                        throw new IllegalStateException("out of order");
                    }
                })
                .replaceWithVoid();
    }
}
