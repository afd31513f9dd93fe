package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.personnel.domain.CompetenceContent;
import dev.proofmark.audit.personnel.domain.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * I-10: the team's auditors together know what the application's review asks for and every AI role of the client, and at
 * least one of them knows AI technically (ISO/IEC 17021-1:2015, 9.1.2.3 and 9.2.2; ISO/IEC 42006:2025, 7). Technical
 * experts and observers don't count: their knowledge is at the auditors' side, not in the audit's conclusions.
 */
final class TeamCompetencePolicy {

    private TeamCompetencePolicy() {}

    static List<TeamObjection> objections(Team team, AuditDays days, TeamFacts facts, String pointer) {
        var needs = facts.needs();
        if (!needs.reviewed()) {
            return List.of(TeamObjection.of("I-10-team", pointer, "team-needs-unknown", Map.of()));
        }
        List<Dossier> auditors = team.members().stream()
                .filter(member -> member.role().audits())
                .map(member -> facts.dossierOf(member.personId()))
                .flatMap(Optional::stream)
                .toList();
        var objections = new ArrayList<TeamObjection>();
        for (String competence : needs.competences()) {
            if (isMissing(auditors, days, needs, content -> content.answers(competence))) {
                objections.add(TeamObjection.of(
                        "I-10-team", pointer, "team-competence-missing", Map.of("competence", competence)));
            }
        }
        for (String role : needs.aiRoles()) {
            if (isMissing(auditors, days, needs, content -> content.aiRoles().contains(role))) {
                objections.add(TeamObjection.of("I-10-team", pointer, "team-ai-role-missing", Map.of("role", role)));
            }
        }
        if (isMissing(auditors, days, needs, CompetenceContent::aiTechnical)) {
            objections.add(TeamObjection.of("I-10-team", pointer, "team-ai-competence-missing", Map.of()));
        }
        return objections;
    }

    private static boolean isMissing(
            List<Dossier> auditors, AuditDays days, TeamNeeds needs, Predicate<CompetenceContent> respect) {
        return auditors.stream()
                .noneMatch(auditor -> auditor.auditsOn(days.firstDay(), days.lastDay(), needs.schemeId(), respect));
    }
}
