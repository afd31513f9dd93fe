package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.Candidate;
import dev.proofmark.audit.audit.domain.TeamObjection;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.web.Language;
import dev.proofmark.platform.web.RuleCatalogue;
import dev.proofmark.platform.web.RuleText;
import java.util.List;

/**
 * Somebody who might be on a team.
 *
 * @param covers which of the competences that the review asks for they would bring as an auditor
 */
record CandidateView(
        String personId,
        RoleView asLead,
        RoleView asAuditor,
        RoleView asExpert,
        List<String> covers,
        List<String> aiRoles,
        boolean aiTechnical) {

    /** Whether they could have this role, and every reason why not. */
    record RoleView(boolean fit, List<ReasonView> reasons) {}

    /** A reason in the reader's language; {@code /problems/<code>} explains it. */
    record ReasonView(String code, String title, String detail) {}

    static CandidateView of(Candidate candidate, Language language) {
        return new CandidateView(
                candidate.personId(),
                role(candidate.asLead(), language),
                role(candidate.asAuditor(), language),
                role(candidate.asExpert(), language),
                candidate.covers(),
                candidate.aiRoles(),
                candidate.aiTechnical());
    }

    private static RoleView role(List<TeamObjection> objections, Language language) {
        return new RoleView(
                objections.isEmpty(),
                objections.stream()
                        .map(objection -> reason(objection.reason(), language))
                        .toList());
    }

    private static ReasonView reason(FieldRefusal reason, Language language) {
        RuleText.Words words = RuleCatalogue.instance().get(reason.code()).in(language);
        return new ReasonView(reason.code(), words.title(), words.detail(reason.facts()));
    }
}
