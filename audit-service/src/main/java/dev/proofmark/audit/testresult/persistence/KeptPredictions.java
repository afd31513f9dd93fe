package dev.proofmark.audit.testresult.persistence;

import dev.proofmark.platform.storage.ContentHash;
import dev.proofmark.platform.storage.ContentReferences;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Which files of predictions and timings are still needed: all that were ever taken in. */
@ApplicationScoped
class KeptPredictions implements ContentReferences {

    private final Pool pool;

    KeptPredictions(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Set<ContentHash>> contents(Collection<ContentHash> some) {
        String[] hashes = some.stream().map(ContentHash::hex).toArray(String[]::new);
        return pool.preparedQuery("select distinct sha256 from test_result where sha256 = any($1)")
                .execute(Tuple.of(hashes))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new ContentHash(row.getString(0)))
                        .collect(Collectors.toSet()));
    }

    /** Nothing is laid aside: a file is evaluated before it is kept. */
    @Override
    public Uni<Set<UUID>> quarantined(Collection<UUID> some) {
        return Uni.createFrom().item(Set.of());
    }
}
