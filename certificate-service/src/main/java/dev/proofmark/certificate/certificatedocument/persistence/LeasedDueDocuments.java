package dev.proofmark.certificate.certificatedocument.persistence;

import dev.proofmark.certificate.certificate.usecase.DocumentOrders;
import dev.proofmark.certificate.certificatedocument.usecase.DueDocuments;
import dev.proofmark.platform.commands.LeasedWork;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Due documents as leased rows. */
@Singleton
public class LeasedDueDocuments extends LeasedWork implements DueDocuments, DocumentOrders {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    public LeasedDueDocuments(Pool pool) {
        super(pool, new Table("due_document", "certificate_id"), LEASE, LONGEST_PAUSE);
    }
}
