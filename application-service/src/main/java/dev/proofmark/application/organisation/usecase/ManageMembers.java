package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Member;
import dev.proofmark.application.organisation.domain.MemberRole;
import dev.proofmark.application.organisation.domain.Members;
import dev.proofmark.application.organisation.domain.OrganisationEvent;
import dev.proofmark.application.person.domain.Person;
import dev.proofmark.application.person.usecase.People;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who belongs to an organisation, as its owners decide. The members are held before anything else is read of them: what
 * a role was a moment ago decides nothing.
 */
@ApplicationScoped
public class ManageMembers {

    private final OrganisationMembers members;
    private final OrganisationAccess access;
    private final OrganisationAnnouncements announcements;
    private final People people;

    public ManageMembers(
            OrganisationMembers members,
            OrganisationAccess access,
            OrganisationAnnouncements announcements,
            People people) {
        this.members = members;
        this.access = access;
        this.announcements = announcements;
        this.people = people;
    }

    /** Everybody who belongs to the organisation, with what they are called. */
    @WithSession
    public Uni<NamedMembers> list(UUID organisationId, Actor actor) {
        return access.known(organisationId, actor)
                .chain(() -> members.of(organisationId))
                .chain(this::named);
    }

    private Uni<NamedMembers> named(Members found) {
        List<String> ids = found.all().stream().map(Member::personId).toList();
        return people.among(ids).map(known -> new NamedMembers(found, names(known.values())));
    }

    private static Map<String, String> names(Collection<Person> known) {
        Map<String, String> names = new HashMap<>();
        for (Person person : known) {
            String name = person.name();
            if (name != null) {
                names.put(person.id(), name);
            }
        }
        return names;
    }

    /** Gives a member another role. */
    public Uni<Member> changeRole(UUID organisationId, String personId, MemberRole role, CommandContext context) {
        return members.held(organisationId).chain(held -> {
            requireOwner(held, context.actor());
            context.requireVersion(member(held, personId).version());
            Outcome.Accepted<Members, OrganisationEvent> outcome =
                    held.changeRole(personId, role).orThrow();
            return members.save(organisationId, member(outcome.state(), personId))
                    .call(() -> announcements.announce(outcome.events().getFirst(), context));
        });
    }

    /** Ends a membership; everybody may leave by themselves, unless nobody would be left to sign. */
    public Uni<Void> remove(UUID organisationId, String personId, CommandContext context) {
        return members.held(organisationId).chain(held -> {
            if (!personId.equals(context.actor().personId())) {
                requireOwner(held, context.actor());
            }
            context.requireVersion(member(held, personId).version());
            Outcome.Accepted<Members, OrganisationEvent> outcome =
                    held.remove(personId).orThrow();
            return members.remove(organisationId, personId)
                    .chain(() -> announcements.announce(outcome.events().getFirst(), context));
        });
    }

    private static void requireOwner(Members held, Actor actor) {
        Member acting = held.find(actor.personId()).orElseThrow(() -> OrganisationAccess.outsider(actor));
        if (acting.role() != MemberRole.OWNER) {
            throw new RefusedException(Refusal.of("forbidden"));
        }
    }

    private static Member member(Members held, String personId) {
        return held.find(personId).orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
