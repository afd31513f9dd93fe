package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.impartiality.domain.Bar;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The client, and who is tied to it as far as others have told.
 *
 * @param legalNames by which a declaration may name it
 * @param people ids of those asked about who act for it
 * @param bars who keeps away from this certification, as the application's review says
 */
public record ClientTies(UUID organisationId, Set<String> legalNames, Set<String> people, List<Bar> bars) {

    public ClientTies {
        legalNames = Set.copyOf(legalNames);
        people = Set.copyOf(people);
        bars = List.copyOf(bars);
    }
}
