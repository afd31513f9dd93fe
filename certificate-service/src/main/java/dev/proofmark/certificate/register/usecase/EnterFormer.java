package dev.proofmark.certificate.register.usecase;

import dev.proofmark.certificate.certificate.usecase.RegisterCertificate;
import dev.proofmark.platform.commands.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Enters the certificates that were published before the register had a list. */
@ApplicationScoped
public class EnterFormer {
    private static final int BATCH = 100;

    private final RegisterLines lines;
    private final RegisterCertificate register;
    private final Transactions transactions;

    public EnterFormer(RegisterLines lines, RegisterCertificate register, Transactions transactions) {
        this.lines = lines;
        this.register = register;
        this.transactions = transactions;
    }

    /** All of them, batch by batch, each in a transaction of its own. */
    public Uni<Void> handle(LocalDate today) {
        return transactions
                .run(() -> lines.takeWaiting(BATCH).call(taken -> enter(taken, today)))
                .chain(taken -> taken.isEmpty() ? Uni.createFrom().voidItem() : handle(today));
    }

    private Uni<Void> enter(List<UUID> certificates, LocalDate today) {
        return Multi.createFrom()
                .iterable(certificates)
                .onItem()
                .transformToUniAndConcatenate(certificate -> register.handle(certificate, today))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
