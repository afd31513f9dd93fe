package dev.proofmark.application.application.usecase;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows what was handed in to both sides. */
@ApplicationScoped
public class ReadSubmissions {

    private final ApplicationAccess access;
    private final Submissions submissions;

    public ReadSubmissions(ApplicationAccess access, Submissions submissions) {
        this.access = access;
        this.submissions = submissions;
    }

    /** Every submission of an application, oldest first. */
    @WithSession
    public Uni<List<Submission>> list(UUID id, Actor actor) {
        return access.readable(id, actor)
                .chain(found -> submissions.of(found.application().id()));
    }

    /** What was handed in as that version; fails as not-found if none was. */
    @WithSession
    public Uni<Submission> one(UUID id, long applicationVersion, Actor actor) {
        return access.readable(id, actor)
                .chain(found -> submissions.find(found.application().id(), applicationVersion))
                .map(submission -> submission.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }
}
