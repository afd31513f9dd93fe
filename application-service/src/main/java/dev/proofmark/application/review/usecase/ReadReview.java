package dev.proofmark.application.review.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows the review to the staff who do not belong to the client: it is the body's own note, and names its people. */
@ApplicationScoped
public class ReadReview {

    private final ApplicationAccess access;

    public ReadReview(ApplicationAccess access) {
        this.access = access;
    }

    /** The application with its review; fails as not-found before one was recorded. */
    @WithSession
    public Uni<Application> handle(UUID id, Actor actor) {
        return access.forImpartialStaff(id, actor).map(found -> {
            if (found.application().review() == null) {
                throw new RefusedException(Refusal.notFound());
            }
            return found.application();
        });
    }
}
