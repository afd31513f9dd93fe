package dev.proofmark.certificate.log.usecase;

import dev.proofmark.certificate.certificate.usecase.StatusLog;
import dev.proofmark.platform.commands.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Adds words to the log. Those of a decision stand in it from the decision's own transaction on; what came in large numbers
 * or was there before the log is added in batches.
 */
@ApplicationScoped
public class AppendToLog implements StatusLog {
    private static final int BATCH = 256;

    private final LogRows rows;
    private final CheckpointSigner signer;
    private final Transactions transactions;

    public AppendToLog(LogRows rows, CheckpointSigner signer, Transactions transactions) {
        this.rows = rows;
        this.signer = signer;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> append(UUID certificateId) {
        return rows.hold(certificateId).chain(this::grow).replaceWithVoid();
    }

    /** Adds all words that the log does not have, batch by batch. */
    public Uni<Void> appendAll() {
        return transactions
                .run(rows::waiting)
                .chain(waiting -> waiting ? batches() : Uni.createFrom().voidItem());
    }

    private Uni<Void> batches() {
        return batch().chain(
                        added -> added == BATCH ? batches() : Uni.createFrom().voidItem());
    }

    private Uni<Integer> batch() {
        return transactions.run(() -> rows.hold(BATCH).chain(this::grow));
    }

    /** Signs the head as it is, if the present key has not: there was none, or another key signed it. */
    public Uni<Void> sign() {
        return batch().replaceWithVoid();
    }

    private Uni<Integer> grow(LogRows.Held held) {
        if (held.words().isEmpty() && signer.signed(held.checkpoint())) {
            return Uni.createFrom().item(0);
        }
        LogGrowth growth = LogGrowth.of(held.edge(), held.words());
        return rows.write(growth, signer.sign(growth.edge()))
                .replaceWith(growth.entries().size());
    }
}
