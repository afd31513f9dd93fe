package dev.proofmark.application.document.persistence;

import dev.proofmark.platform.storage.ContentHash;
import dev.proofmark.platform.storage.ContentReferences;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Which files documents still refer to: all but those that were found infected. */
@ApplicationScoped
class StoredReferences implements ContentReferences {

    private final Pool pool;

    StoredReferences(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Set<ContentHash>> contents(Collection<ContentHash> some) {
        String[] hashes = some.stream().map(ContentHash::hex).toArray(String[]::new);
        return pool.preparedQuery(
                        "select distinct sha256 from document_version where sha256 = any($1) and scan <> 'INFECTED'")
                .execute(Tuple.of(hashes))
                .map(rows -> set(rows, row -> new ContentHash(row.getString(0))));
    }

    @Override
    public Uni<Set<UUID>> quarantined(Collection<UUID> some) {
        return pool.preparedQuery("select id from document_version where id = any($1) and scan = 'PENDING'")
                .execute(Tuple.of(some.toArray(UUID[]::new)))
                .map(rows -> set(rows, row -> row.getUUID(0)));
    }

    private static <T> Set<T> set(RowSet<Row> rows, Function<Row, T> read) {
        return StreamSupport.stream(rows.spliterator(), false).map(read).collect(Collectors.toSet());
    }
}
