package dev.proofmark.application.transfer.usecase;

import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationDetails;
import dev.proofmark.application.application.usecase.ApplicationGaps;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads a transfer; an application that is none has none. */
@ApplicationScoped
public class ReadTransfer {

    private final ApplicationAccess access;
    private final ApplicationGaps gaps;

    public ReadTransfer(ApplicationAccess access, ApplicationGaps gaps) {
        this.access = access;
        this.gaps = gaps;
    }

    @WithSession
    public Uni<ApplicationDetails> handle(UUID id, Actor actor) {
        return access.readable(id, actor).map(found -> {
            if (found.application().transfer() == null) {
                throw new RefusedException(Refusal.notFound());
            }
            return gaps.details(found.application());
        });
    }
}
