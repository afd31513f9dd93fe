package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.personnel.domain.CompetenceContent;
import dev.proofmark.audit.personnel.domain.Dossier;
import java.util.List;

/**
 * Somebody who might be on a team, and what speaks against it in each role that takes part.
 *
 * @param covers which of the competences that the review asks for they would bring as an auditor
 * @param aiRoles which of the client's AI roles they would cover as an auditor
 * @param aiTechnical whether they would bring technical knowledge of AI
 */
public record Candidate(
        String personId,
        List<TeamObjection> asLead,
        List<TeamObjection> asAuditor,
        List<TeamObjection> asExpert,
        List<String> covers,
        List<String> aiRoles,
        boolean aiTechnical) {

    public Candidate {
        asLead = List.copyOf(asLead);
        asAuditor = List.copyOf(asAuditor);
        asExpert = List.copyOf(asExpert);
        covers = List.copyOf(covers);
        aiRoles = List.copyOf(aiRoles);
    }

    /** How somebody stands to an audit on these days. */
    public static Candidate of(Dossier dossier, AuditDays days, TeamFacts facts) {
        var needs = facts.needs();
        return new Candidate(
                dossier.personId(),
                objections(dossier, TeamRole.LEAD_AUDITOR, days, facts),
                objections(dossier, TeamRole.AUDITOR, days, facts),
                objections(dossier, TeamRole.TECHNICAL_EXPERT, days, facts),
                needs.competences().stream()
                        .filter(competence -> dossier.auditsOn(
                                days.firstDay(),
                                days.lastDay(),
                                needs.schemeId(),
                                content -> content.answers(competence)))
                        .toList(),
                needs.aiRoles().stream()
                        .filter(role -> dossier.auditsOn(
                                days.firstDay(),
                                days.lastDay(),
                                needs.schemeId(),
                                content -> content.aiRoles().contains(role)))
                        .toList(),
                dossier.auditsOn(days.firstDay(), days.lastDay(), needs.schemeId(), CompetenceContent::aiTechnical));
    }

    private static List<TeamObjection> objections(Dossier dossier, TeamRole role, AuditDays days, TeamFacts facts) {
        return MemberPolicy.objections(new TeamMember(dossier.personId(), role), days, facts);
    }
}
