package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.MemberRole;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Organisations in a map. */
final class InMemoryOrganisations implements Organisations {

    private record Place(String personId, UUID organisationId) {}

    private final Map<UUID, Organisation> organisations = new HashMap<>();
    private final Map<Place, MemberRole> members = new HashMap<>();

    @Override
    public Uni<Optional<Organisation>> find(UUID id) {
        return Uni.createFrom().item(Optional.ofNullable(organisations.get(id)));
    }

    @Override
    public Uni<Organisation> add(Organisation organisation) {
        organisations.put(organisation.id(), organisation);
        return Uni.createFrom().item(organisation);
    }

    @Override
    public Uni<Void> addMember(UUID organisationId, String personId, MemberRole role) {
        members.put(new Place(personId, organisationId), role);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<MemberRole>> roleOf(String personId, UUID organisationId) {
        return Uni.createFrom().item(Optional.ofNullable(members.get(new Place(personId, organisationId))));
    }

    @Override
    public Uni<List<UUID>> idsOfMember(String personId) {
        return Uni.createFrom()
                .item(members.keySet().stream()
                        .filter(place -> place.personId().equals(personId))
                        .map(Place::organisationId)
                        .toList());
    }

    @Override
    public Uni<List<Organisation>> all(PageRequest page) {
        return Uni.createFrom().item(List.copyOf(organisations.values()));
    }

    @Override
    public Uni<List<Organisation>> ofMember(String personId, PageRequest page) {
        return idsOfMember(personId)
                .map(ids -> organisations.values().stream()
                        .filter(organisation -> ids.contains(organisation.id()))
                        .toList());
    }
}
