package dev.proofmark.application.review.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationCase;
import dev.proofmark.platform.rules.Actor;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows the body's questions to both sides. */
@ApplicationScoped
public class ReadInformationRequests {

    private final ApplicationAccess access;

    public ReadInformationRequests(ApplicationAccess access) {
        this.access = access;
    }

    /** The application with its requests; fails as not-found for those whom it does not concern. */
    @WithSession
    public Uni<Application> handle(UUID id, Actor actor) {
        return access.readable(id, actor).map(ApplicationCase::application);
    }
}
