package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.decision.usecase.Involvement;
import dev.proofmark.certificate.fitness.usecase.Personnel;
import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.GrievanceCommand;
import dev.proofmark.certificate.grievance.domain.KnownPeople;
import dev.proofmark.platform.membership.Memberships;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who had a part in the subject of a case, as known at this moment, or belongs to its client (I-36); and whether whoever is
 * to investigate works for the body.
 */
@ApplicationScoped
public class PeopleAround {
    private final Involvement involvement;
    private final Memberships memberships;
    private final Personnel personnel;

    public PeopleAround(Involvement involvement, Memberships memberships, Personnel personnel) {
        this.involvement = involvement;
        this.memberships = memberships;
        this.personnel = personnel;
    }

    Uni<KnownPeople> of(Grievance grievance, GrievanceCommand command, String actor) {
        return involved(grievance, command, actor)
                .chain(involved -> isHandlerOfBody(command).map(ofBody -> new KnownPeople(involved, ofBody)));
    }

    private Uni<Boolean> isHandlerOfBody(GrievanceCommand command) {
        return command instanceof GrievanceCommand.Assign(String handler)
                ? personnel.isOnRecord(handler)
                : Uni.createFrom().item(false);
    }

    private Uni<Set<String>> involved(Grievance grievance, GrievanceCommand command, String actor) {
        UUID certification = grievance.subject().certificationId();
        UUID organisation = grievance.subject().organisationId();
        if (certification == null || organisation == null) {
            return Uni.createFrom().item(Set.of());
        }
        return involvement
                .personsInvolved(certification)
                .chain(known -> withMembers(new HashSet<>(known), people(grievance, command, actor), organisation));
    }

    private static List<String> people(Grievance grievance, GrievanceCommand command, String actor) {
        List<String> people = new ArrayList<>(List.of(actor));
        if (command instanceof GrievanceCommand.Assign(String handler)) {
            people.add(handler);
        }
        String handler = grievance.handler();
        if (handler != null) {
            people.add(handler);
        }
        return people;
    }

    private Uni<Set<String>> withMembers(Set<String> known, List<String> people, UUID organisation) {
        Uni<Void> asked = Uni.createFrom().voidItem();
        for (String person : people) {
            asked = asked.chain(() -> memberships
                    .isMember(person, organisation)
                    .invoke(member -> {
                        if (member) {
                            known.add(person);
                        }
                    })
                    .replaceWithVoid());
        }
        return asked.replaceWith(known);
    }
}
