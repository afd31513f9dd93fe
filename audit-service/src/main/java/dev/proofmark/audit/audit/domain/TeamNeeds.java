package dev.proofmark.audit.audit.domain;

import java.util.List;

/**
 * What a team has to know together.
 *
 * @param reviewed whether the application's review is known, which says so
 * @param competences what the review asks for (ISO/IEC 17021-1:2015, 9.1.2.3)
 * @param aiRoles the client's roles towards AI systems in the agreed scope
 */
public record TeamNeeds(String schemeId, boolean reviewed, List<String> competences, List<String> aiRoles) {

    public TeamNeeds {
        competences = List.copyOf(competences);
        aiRoles = List.copyOf(aiRoles);
    }
}
