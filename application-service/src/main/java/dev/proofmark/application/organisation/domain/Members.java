package dev.proofmark.application.organisation.domain;

import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everybody who belongs to one organisation. There is always an owner: without one, nobody could sign or invite
 * (ISO/IEC 17021-1:2015, 5.1.2 wants somebody who may bind the client).
 */
public record Members(UUID organisationId, List<Member> all) {

    /** How many people an organisation may have here. */
    public static final int MOST = 200;

    public Members {
        all = List.copyOf(all);
    }

    /** The member, if the person is one. */
    public Optional<Member> find(String personId) {
        return all.stream().filter(member -> member.personId().equals(personId)).findFirst();
    }

    /** Takes somebody in who is no member yet. */
    public Outcome<Members, OrganisationEvent> add(String personId, MemberRole role, Instant now) {
        if (find(personId).isPresent()) {
            return Outcome.refused(Refusal.of("already-member"));
        }
        if (all.size() >= MOST) {
            return Outcome.refused(Refusal.of("too-many-members", Map.of("most", Integer.toString(MOST))));
        }
        List<Member> changed = new ArrayList<>(all);
        changed.add(new Member(personId, role, now, 0));
        return Outcome.accepted(
                new Members(organisationId, changed),
                new OrganisationEvent.MemberAdded(organisationId, personId, role));
    }

    /** Gives a member another role. */
    public Outcome<Members, OrganisationEvent> changeRole(String personId, MemberRole role) {
        Optional<Member> member = find(personId);
        if (member.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        Member changed =
                new Member(personId, role, member.get().since(), member.get().version());
        List<Member> others = without(personId);
        others.add(changed);
        return owned(others, new OrganisationEvent.MemberAdded(organisationId, personId, role));
    }

    /** Ends a membership. */
    public Outcome<Members, OrganisationEvent> remove(String personId) {
        return find(personId)
                .map(member -> owned(
                        without(personId),
                        new OrganisationEvent.MemberRemoved(organisationId, personId, member.role())))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    private Outcome<Members, OrganisationEvent> owned(List<Member> members, OrganisationEvent event) {
        boolean owned = members.stream().anyMatch(member -> member.role() == MemberRole.OWNER);
        return owned
                ? Outcome.accepted(new Members(organisationId, members), event)
                : Outcome.refused(Refusal.of("last-owner"));
    }

    private List<Member> without(String personId) {
        List<Member> others = new ArrayList<>(all);
        others.removeIf(member -> member.personId().equals(personId));
        return others;
    }
}
