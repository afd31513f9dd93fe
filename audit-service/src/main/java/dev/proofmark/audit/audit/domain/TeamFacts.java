package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.personnel.domain.Dossier;
import java.util.List;
import java.util.Optional;

/**
 * What is known now of the people of a team and of what the audit asks of them.
 *
 * @param dossiers of those of whom there is a personnel record
 * @param bookings by which other audits hold them on the audit's days
 */
public record TeamFacts(TeamNeeds needs, ClientTies client, List<Dossier> dossiers, List<Booking> bookings) {

    public TeamFacts {
        dossiers = List.copyOf(dossiers);
        bookings = List.copyOf(bookings);
    }

    Optional<Dossier> dossierOf(String personId) {
        return dossiers.stream()
                .filter(dossier -> dossier.personId().equals(personId))
                .findFirst();
    }
}
