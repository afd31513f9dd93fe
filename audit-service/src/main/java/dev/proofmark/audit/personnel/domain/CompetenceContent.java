package dev.proofmark.audit.personnel.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody is competent for.
 *
 * @param schemeId for example {@code aims-42001}
 * @param technicalAreas in the words in which application reviews ask for competences, in upper case
 * @param aiRoles the clients' AI roles (ISO/IEC 22989:2022, 5.19) that they may audit
 * @param lead whether they may lead teams
 * @param aiTechnical whether they know AI technically (ISO/IEC 42006:2025, 7)
 */
public record CompetenceContent(
        String schemeId,
        Set<String> technicalAreas,
        Set<String> aiRoles,
        CompetenceFunction function,
        boolean lead,
        boolean aiTechnical,
        LocalDate validFrom,
        LocalDate validUntil) {

    public CompetenceContent {
        technicalAreas = technicalAreas.stream()
                .map(area -> area.toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        aiRoles = Set.copyOf(aiRoles);
    }

    /** Whether it is what an application review asks for: the scheme itself, or one of the technical areas. */
    public boolean answers(String requiredCompetence) {
        return schemeId.equalsIgnoreCase(requiredCompetence)
                || technicalAreas.contains(requiredCompetence.toUpperCase(Locale.ROOT));
    }
}
