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
import org.jspecify.annotations.Nullable;

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

    void addMember(UUID organisationId, String personId, MemberRole role) {
        members.put(new Place(personId, organisationId), role);
    }

    @Override
    public Uni<Organisation> save(Organisation organisation) {
        return add(organisation);
    }

    @Override
    public Uni<Boolean> hasTwinOf(Organisation organisation) {
        return Uni.createFrom()
                .item(organisations.values().stream()
                        .filter(other -> !other.id().equals(organisation.id()))
                        .anyMatch(other -> other.identity().equals(organisation.identity())));
    }

    @Override
    public Uni<List<Organisation>> similarTo(Organisation organisation) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<Boolean> hasMembers(UUID organisationId) {
        return Uni.createFrom()
                .item(members.keySet().stream()
                        .anyMatch(place -> place.organisationId().equals(organisationId)));
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
    public Uni<List<Organisation>> all(@Nullable String text, PageRequest page) {
        return Uni.createFrom().item(List.copyOf(organisations.values()));
    }

    @Override
    public Uni<List<Organisation>> ofMember(String personId, @Nullable String text, PageRequest page) {
        return idsOfMember(personId)
                .map(ids -> organisations.values().stream()
                        .filter(organisation -> ids.contains(organisation.id()))
                        .toList());
    }
}
