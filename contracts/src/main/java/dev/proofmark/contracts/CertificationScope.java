package dev.proofmark.contracts;

import java.util.List;

/**
 * What is applied for, agreed upon, audited and certified: carried by value, so that nobody needs to ask for it.
 *
 * @param headcount people working under the system at all sites
 */
public record CertificationScope(
        Holder holder,
        String scopeKorean,
        String scopeEnglish,
        List<Site> sites,
        int headcount,
        List<AiRole> aiRoles,
        List<AiSystem> aiSystems,
        StatementOfApplicability statementOfApplicability) {
    public CertificationScope {
        sites = List.copyOf(sites);
        aiRoles = List.copyOf(aiRoles);
        aiSystems = List.copyOf(aiSystems);
    }
}
