package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditDays;
import dev.proofmark.audit.audit.domain.Booking;
import dev.proofmark.audit.audit.domain.ClientTies;
import dev.proofmark.audit.audit.domain.Team;
import dev.proofmark.audit.audit.domain.TeamFacts;
import dev.proofmark.audit.audit.domain.TeamMember;
import dev.proofmark.audit.audit.domain.TeamNeeds;
import dev.proofmark.audit.audit.domain.TeamProposal;
import dev.proofmark.audit.personnel.domain.Dossier;
import dev.proofmark.audit.personnel.usecase.Dossiers;
import dev.proofmark.audit.programme.domain.Agreement;
import dev.proofmark.audit.programme.domain.ApplicationReview;
import dev.proofmark.audit.programme.domain.Client;
import dev.proofmark.audit.programme.domain.Programme;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds out what the rules about teams need to know; within the session or transaction under way. */
@ApplicationScoped
public class FactsOfTeams {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SignedAgreements agreements;
    private final TiesToClients ties;
    private final Dossiers dossiers;
    private final Bookings bookings;

    public FactsOfTeams(SignedAgreements agreements, TiesToClients ties, Dossiers dossiers, Bookings bookings) {
        this.agreements = agreements;
        this.ties = ties;
        this.dossiers = dossiers;
        this.bookings = bookings;
    }

    /** About a team that is being proposed: its people's records are held, so that no other planner books them meanwhile. */
    public Uni<TeamFacts> held(Audit audit, Team team, AuditDays days) {
        return dossiers.hold(ids(team)).chain(known -> facts(audit, people(team), known, days));
    }

    /** About the team that was proposed last. */
    Uni<TeamFacts> heldAsProposed(Audit audit) {
        List<TeamProposal> proposals = audit.preparation().proposals();
        return proposals.isEmpty()
                ? facts(audit, Set.of(), List.of(), new AuditDays(LocalDate.EPOCH, LocalDate.EPOCH))
                : held(audit, proposals.getLast().team(), proposals.getLast().days());
    }

    /** About people who might be asked. */
    Uni<TeamFacts> of(Audit audit, List<UUID> personIds, AuditDays days) {
        Set<String> people = personIds.stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet());
        return dossiers.of(personIds).chain(known -> facts(audit, people, known, days));
    }

    private Uni<TeamFacts> facts(Audit audit, Set<String> people, List<Dossier> known, AuditDays days) {
        return agreements
                .programmeOf(audit)
                .chain(programme -> ties.of(audit, names(programme), people)
                        .chain((ClientTies client) -> bookings.ofOthers(audit.id(), people, days)
                                .map((List<Booking> booked) ->
                                        new TeamFacts(needs(programme), client, known, booked))));
    }

    private static TeamNeeds needs(Programme programme) {
        ApplicationReview review = programme.review();
        Agreement agreement = programme.agreement();
        return new TeamNeeds(
                programme.identity().scheme().id(),
                review != null || programme.isTakenOver(),
                review == null ? List.of() : review.requiredCompetences(),
                agreement == null ? List.of() : agreement.scope().aiRoles());
    }

    private static Set<String> names(Programme programme) {
        Agreement agreement = programme.agreement();
        if (agreement == null) {
            return Set.of();
        }
        Client client = agreement.scope().client();
        return Set.copyOf(List.of(client.legalNameKorean(), client.legalNameEnglish()));
    }

    private static Set<String> people(Team team) {
        return team.members().stream().map(TeamMember::personId).collect(Collectors.toUnmodifiableSet());
    }

    static List<UUID> ids(Team team) {
        return people(team).stream()
                .filter(personId -> ID.matcher(personId).matches())
                .map(UUID::fromString)
                .toList();
    }
}
