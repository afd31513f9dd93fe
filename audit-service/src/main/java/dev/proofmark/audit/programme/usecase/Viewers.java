package dev.proofmark.audit.programme.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.platform.membership.Memberships;
import dev.proofmark.platform.rules.Actor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what somebody sees: those who read all everything, an auditor their teams' audits, a client its own. */
@ApplicationScoped
public class Viewers {

    private final Memberships memberships;

    public Viewers(Memberships memberships) {
        this.memberships = memberships;
    }

    public Uni<Viewer> of(Actor actor) {
        return memberships
                .organisationsOf(actor.personId())
                .map(organisations -> new Viewer(
                        StaffRoles.readsAll(actor),
                        actor.has(StaffRoles.AUDITOR) ? actor.personId() : "",
                        organisations));
    }
}
