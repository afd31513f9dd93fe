package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a complaint to whoever made it without an account; a wrong secret and a made-up reference cannot be told apart. */
@ApplicationScoped
public class FollowComplaint {
    private final Grievances grievances;
    private final Intakes intakes;

    public FollowComplaint(Grievances grievances, Intakes intakes) {
        this.grievances = grievances;
        this.intakes = intakes;
    }

    @WithSession
    public Uni<Grievance> handle(String reference, @Nullable String secret) {
        if (secret == null) {
            throw new RefusedException(Refusal.notFound());
        }
        return grievances
                .find(GrievanceKind.COMPLAINT, reference)
                .chain(found -> found.map(grievance -> intakes.find(grievance.id())
                                .map(intake -> intake.filter(kept -> FollowingSecret.fits(secret, kept.secretSha256()))
                                        .map(_ -> grievance)))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .map(grievance -> grievance.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }
}
