package dev.proofmark.audit.audittime.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What a submitted application says about the audit time.
 *
 * @param applicationVersion the version of the application that was submitted
 * @param headcount people working under the system at all sites
 * @param aiRoles the organisation's AI roles in scope, at least one
 * @param aiSystems how many AI systems are in scope
 * @param highRiskSystems how many of them are of high risk or high impact
 */
public record ApplicationFacts(
        long applicationVersion,
        LocalDate submittedOn,
        int headcount,
        int sites,
        List<String> aiRoles,
        int aiSystems,
        int highRiskSystems) {

    public ApplicationFacts {
        aiRoles = List.copyOf(aiRoles);
    }
}
