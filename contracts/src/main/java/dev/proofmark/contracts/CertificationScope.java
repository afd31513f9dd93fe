package dev.proofmark.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is applied for, agreed upon, audited or evaluated, and certified: carried by value, so that nobody needs to ask for
 * it. Which parts there are is the scheme's to say: a management system has sites, people and a statement of
 * applicability, a product is evaluated as itself.
 *
 * @param headcount people working under the system at all sites; null for a product
 * @param statementOfApplicability null for a product
 * @param product null for a management system
 */
public record CertificationScope(
        Holder holder,
        String scopeKorean,
        String scopeEnglish,
        List<Site> sites,
        @Nullable Integer headcount,
        List<AiRole> aiRoles,
        List<AiSystem> aiSystems,
        @Nullable StatementOfApplicability statementOfApplicability,
        @Nullable Product product) {
    public CertificationScope {
        sites = List.copyOf(sites);
        aiRoles = List.copyOf(aiRoles);
        aiSystems = List.copyOf(aiSystems);
    }
}
