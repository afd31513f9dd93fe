package dev.proofmark.audit.programme.domain;

import java.util.List;

/**
 * What the application review found out for the audit (ISO/IEC 17021-1:2015, 9.1.2.3).
 *
 * @param requiredCompetences competences that the team has to have together
 * @param withinAccreditation whether the scope lies within the body's accreditation
 */
public record ApplicationReview(List<String> requiredCompetences, boolean withinAccreditation) {

    public ApplicationReview {
        requiredCompetences = List.copyOf(requiredCompetences);
    }
}
