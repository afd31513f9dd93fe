package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.organisation.domain.MemberRole;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Who may do what with an organisation's things: to everybody else they do not exist. */
@ApplicationScoped
public class OrganisationAccess {

    private final Organisations organisations;

    public OrganisationAccess(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The organisation for its members and for the staff who see all of them; fails as not-found for others. */
    public Uni<Organisation> readable(UUID id, Actor actor) {
        return StaffRoles.seesOrganisations(actor) ? found(id) : membership(id, actor).map(Membership::organisation);
    }

    /** The organisation with the actor's role in it; fails as not-found for those who have none. */
    public Uni<Membership> membership(UUID id, Actor actor) {
        return optionalMembership(id, actor)
                .map(membership -> membership.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    /**
     * The organisation for those who may write for it. Readers are told that they may not, and so are staff, who see
     * it without being members; to others it does not exist.
     */
    public Uni<Membership> editable(UUID id, Actor actor) {
        return optionalMembership(id, actor).map(membership -> {
            Membership found = membership.orElseThrow(() -> outsider(actor));
            if (!found.role().mayEdit()) {
                throw new RefusedException(Refusal.of("forbidden"));
            }
            return found;
        });
    }

    /** The organisation for its owners; other members and the staff are told that it is not theirs to do. */
    public Uni<Organisation> owned(UUID id, Actor actor) {
        return optionalMembership(id, actor).map(membership -> {
            Membership found = membership.orElseThrow(() -> outsider(actor));
            if (found.role() != MemberRole.OWNER) {
                throw new RefusedException(Refusal.of("forbidden"));
            }
            return found.organisation();
        });
    }

    /**
     * The organisation for those who may ask people to join it: its owners, and the administrator as long as nobody
     * belongs to it, since a client from the body's former records has no owner yet.
     */
    public Uni<Organisation> inviting(UUID id, Actor actor) {
        return actor.has(StaffRoles.ADMINISTRATOR)
                ? organisations.hasMembers(id).chain(owned -> owned ? owned(id, actor) : found(id))
                : owned(id, actor);
    }

    /** What somebody is told who is no member: the staff who see organisations, that it is not theirs to do. */
    public static RefusedException outsider(Actor actor) {
        return new RefusedException(StaffRoles.seesOrganisations(actor) ? Refusal.of("forbidden") : Refusal.notFound());
    }

    /**
     * Keeps those away from the body's work on an application who belong to its applicant (ISO/IEC 17021-1:2015, 5.2).
     */
    public Uni<Organisation> asImpartialStaff(UUID id, Actor actor) {
        return optionalMembership(id, actor).chain(membership -> {
            if (membership.isPresent()) {
                throw new RefusedException(Refusal.of("reviewer-belongs-to-client"));
            }
            return found(id);
        });
    }

    private Uni<Optional<Membership>> optionalMembership(UUID id, Actor actor) {
        return organisations
                .roleOf(actor.personId(), id)
                .chain(role -> role.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : found(id).map(organisation -> Optional.of(new Membership(organisation, role.get()))));
    }

    private Uni<Organisation> found(UUID id) {
        return organisations
                .find(id)
                .map(organisation -> organisation.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }
}
