package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.platform.membership.Memberships;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * Who sees which complaints and appeals: those who watch over them all, whoever investigates one, and whoever raised one,
 * an appeal being its organisation's. To everybody else there is none.
 */
@ApplicationScoped
public class GrievanceAccess {
    private static final Set<String> WATCHING = Set.of("QUALITY_MANAGER", "DECISION_MAKER", "IMPARTIALITY", "ASSESSOR");

    private final Grievances grievances;
    private final Memberships memberships;

    public GrievanceAccess(Grievances grievances, Memberships memberships) {
        this.grievances = grievances;
        this.memberships = memberships;
    }

    /** The case, for those whom it concerns. */
    Uni<SeenGrievance> readable(GrievanceKind kind, UUID id, Actor actor) {
        return found(kind, id)
                .chain(grievance -> seesInside(grievance, actor)
                        ? Uni.createFrom().item(new SeenGrievance(grievance, true))
                        : requireRaiser(grievance, actor).replaceWith(new SeenGrievance(grievance, false)));
    }

    /** The case, for those who handle it or watch over it. */
    Uni<Grievance> inside(GrievanceKind kind, UUID id, Actor actor) {
        return found(kind, id).invoke(grievance -> {
            if (!seesInside(grievance, actor)) {
                throw new RefusedException(Refusal.notFound());
            }
        });
    }

    Uni<Viewer> viewer(Actor actor) {
        return memberships
                .organisationsOf(actor.personId())
                .map(own -> new Viewer(watches(actor), actor.personId(), Set.copyOf(own)));
    }

    private Uni<Grievance> found(GrievanceKind kind, UUID id) {
        return grievances
                .find(kind, id)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    private Uni<Void> requireRaiser(Grievance grievance, Actor actor) {
        UUID organisation = grievance.subject().organisationId();
        if (grievance.kind() == GrievanceKind.APPEAL && organisation != null) {
            return memberships.require(actor, organisation);
        }
        return actor.personId().equals(grievance.identity().raisedBy())
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().failure(new RefusedException(Refusal.notFound()));
    }

    static boolean seesInside(Grievance grievance, Actor actor) {
        return watches(actor) || (!actor.isClient() && grievance.isHandledBy(actor.personId()));
    }

    private static boolean watches(Actor actor) {
        return WATCHING.stream().anyMatch(actor::has);
    }
}
