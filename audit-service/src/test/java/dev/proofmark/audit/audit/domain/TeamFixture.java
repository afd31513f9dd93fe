package dev.proofmark.audit.audit.domain;

import static dev.proofmark.audit.personnel.domain.PersonnelFixture.SCHEME;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.aDossier;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.aLeadsCompetence;

import dev.proofmark.audit.impartiality.domain.Bar;
import dev.proofmark.audit.personnel.domain.Dossier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is known of teams, for tests; each method leaves the rest as it is. */
record TeamFixture(TeamNeeds needs, ClientTies client, List<Dossier> dossiers, List<Booking> bookings) {

    static final UUID ORGANISATION = new UUID(0, 3);

    /** Whoever is asked about knows everything, is tied to nobody, and is always there. */
    static TeamFixture allFit() {
        var people = List.of(AuditFixture.LEAD, AuditFixture.AUDITOR, AuditFixture.EXPERT, "tied");
        return new TeamFixture(
                new TeamNeeds(SCHEME, true, List.of("AIMS-42001", "WATER-TREATMENT"), List.of("AI_PRODUCER")),
                new ClientTies(ORGANISATION, Set.of(), Set.of(), List.of()),
                people.stream()
                        .map(person -> aDossier(person, aLeadsCompetence()))
                        .toList(),
                List.of());
    }

    TeamFixture needing(TeamNeeds other) {
        return new TeamFixture(other, client, dossiers, bookings);
    }

    TeamFixture barring(Bar... bars) {
        var barred = new ClientTies(ORGANISATION, Set.of(), client.people(), List.of(bars));
        return new TeamFixture(needs, barred, dossiers, bookings);
    }

    TeamFixture actingForTheClient(String... people) {
        var acting = new ClientTies(ORGANISATION, Set.of(), Set.of(people), client.bars());
        return new TeamFixture(needs, acting, dossiers, bookings);
    }

    TeamFixture with(Dossier... others) {
        var ids = Arrays.stream(others).map(Dossier::personId).toList();
        var all = new ArrayList<Dossier>(List.of(others));
        dossiers.stream().filter(dossier -> !ids.contains(dossier.personId())).forEach(all::add);
        return new TeamFixture(needs, client, all, bookings);
    }

    TeamFixture without(String person) {
        return new TeamFixture(
                needs,
                client,
                dossiers.stream()
                        .filter(dossier -> !dossier.personId().equals(person))
                        .toList(),
                bookings);
    }

    TeamFixture booked(Booking... others) {
        return new TeamFixture(needs, client, dossiers, List.of(others));
    }

    TeamFacts facts() {
        return new TeamFacts(needs, client, dossiers, bookings);
    }
}
