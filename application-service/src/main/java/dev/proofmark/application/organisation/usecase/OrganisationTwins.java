package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds organisations that are there twice, or seem to be. */
@ApplicationScoped
public class OrganisationTwins {

    private final Organisations organisations;
    private final OrganisationAccess access;

    public OrganisationTwins(Organisations organisations, OrganisationAccess access) {
        this.organisations = organisations;
        this.access = access;
    }

    /** Fails as duplicate-organisation if another one has the same number and name; of a race the database keeps one. */
    Uni<Void> refuse(Organisation organisation) {
        return organisations
                .hasTwinOf(organisation)
                .invoke(twin -> {
                    if (twin) {
                        throw new RefusedException(Refusal.of("duplicate-organisation"));
                    }
                })
                .replaceWithVoid();
    }

    /** Those that share the organisation's number or name, for the staff who see all. */
    @WithSession
    public Uni<List<Organisation>> similar(UUID id, Actor actor) {
        return access.readable(id, actor).chain(organisation -> {
            if (!StaffRoles.seesAll(actor)) {
                throw new RefusedException(Refusal.of("forbidden"));
            }
            return organisations.similarTo(organisation);
        });
    }
}
