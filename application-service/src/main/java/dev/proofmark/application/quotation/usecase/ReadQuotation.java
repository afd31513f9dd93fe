package dev.proofmark.application.quotation.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows the quotation to both sides. */
@ApplicationScoped
public class ReadQuotation {

    private final ApplicationAccess access;

    public ReadQuotation(ApplicationAccess access) {
        this.access = access;
    }

    /** The application with its quotation; fails as not-found before one was offered. */
    @WithSession
    public Uni<Application> handle(UUID id, Actor actor) {
        return access.readable(id, actor).map(found -> {
            if (found.application().quotation() == null) {
                throw new RefusedException(Refusal.notFound());
            }
            return found.application();
        });
    }
}
