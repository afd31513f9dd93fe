package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.personnel.domain.Absence;
import dev.proofmark.audit.personnel.domain.CompetenceContent;
import dev.proofmark.audit.personnel.domain.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What speaks against one person in one role on an audit's days: competence (I-10; ISO/IEC 17021-1:2015, 7.2 and 9.2.2),
 * ties to the client (I-02), absences, and other audits. Of whoever acts for the client nothing else is asked; nor of
 * observers, who take no part.
 */
public final class MemberPolicy {

    private MemberPolicy() {}

    /** Everything that speaks against somebody who might be asked. */
    public static List<TeamObjection> objections(TeamMember member, AuditDays days, TeamFacts facts) {
        return objections(member, days, facts, "");
    }

    static List<TeamObjection> objections(TeamMember member, AuditDays days, TeamFacts facts, String pointer) {
        if (facts.client().people().contains(member.personId())) {
            return List.of(TeamObjection.of("validation", pointer, "team-member-acts-for-client", Map.of()));
        }
        var objections = new ArrayList<TeamObjection>();
        if (member.role().takesPart()) {
            objections.addAll(TeamImpartialityPolicy.objections(member.personId(), days, facts, pointer));
            facts.dossierOf(member.personId())
                    .ifPresentOrElse(
                            dossier -> {
                                objections.addAll(unqualified(member.role(), dossier, days, facts.needs(), pointer));
                                objections.addAll(away(dossier, days, pointer));
                            },
                            () -> objections.add(TeamObjection.of(
                                    "I-10-team", pointer, "team-member-unknown", Map.of("person", member.personId()))));
            objections.addAll(booked(member.personId(), facts, pointer));
        }
        return objections;
    }

    private static List<TeamObjection> unqualified(
            TeamRole role, Dossier dossier, AuditDays days, TeamNeeds needs, String pointer) {
        var facts = Map.of(
                "person", dossier.personId(),
                "scheme", needs.schemeId(),
                "firstDay", days.firstDay().toString(),
                "lastDay", days.lastDay().toString());
        return switch (role) {
            case LEAD_AUDITOR ->
                dossier.auditsOn(days.firstDay(), days.lastDay(), needs.schemeId(), CompetenceContent::lead)
                        ? List.of()
                        : List.of(TeamObjection.of("I-10-team", pointer, "lead-not-qualified", facts));
            case AUDITOR ->
                dossier.auditsOn(days.firstDay(), days.lastDay(), needs.schemeId(), content -> true)
                        ? List.of()
                        : List.of(TeamObjection.of("I-10-team", pointer, "auditor-not-competent", facts));
            case TECHNICAL_EXPERT, OBSERVER -> List.of();
        };
    }

    private static List<TeamObjection> away(Dossier dossier, AuditDays days, String pointer) {
        return dossier.absencesOn(days.firstDay(), days.lastDay()).stream()
                .map((Absence absence) -> TeamObjection.of(
                        "team-not-available",
                        pointer,
                        "team-member-absent",
                        span(dossier.personId(), new AuditDays(absence.firstDay(), absence.lastDay()))))
                .toList();
    }

    private static List<TeamObjection> booked(String personId, TeamFacts facts, String pointer) {
        return facts.bookings().stream()
                .filter(booking -> booking.personId().equals(personId))
                .map(booking ->
                        TeamObjection.of("I-10-booking", pointer, "team-member-booked", span(personId, booking.days())))
                .toList();
    }

    private static Map<String, String> span(String personId, AuditDays days) {
        return Map.of(
                "person", personId,
                "firstDay", days.firstDay().toString(),
                "lastDay", days.lastDay().toString());
    }
}
