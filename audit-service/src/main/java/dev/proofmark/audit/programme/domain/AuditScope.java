package dev.proofmark.audit.programme.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the agreement lets the body audit: everything that an audit's plan and report say about the client.
 *
 * @param statementVersion version of the statement of applicability at signature
 * @param aiRoles the organisation's AI roles in scope
 * @param aiSystems names of the AI systems in scope
 * @param applicableControls those that the statement of applicability applies; null where the agreement was taken in
 *     before anybody asked for them
 */
public record AuditScope(
        Client client,
        String scopeKorean,
        String scopeEnglish,
        List<AuditedSite> sites,
        int headcount,
        List<String> aiRoles,
        List<String> aiSystems,
        String statementVersion,
        LocalDate statementDate,
        @Nullable List<String> applicableControls) {

    public AuditScope {
        sites = List.copyOf(sites);
        aiRoles = List.copyOf(aiRoles);
        aiSystems = List.copyOf(aiSystems);
        applicableControls = applicableControls == null ? null : List.copyOf(applicableControls);
    }

    /** Whether the site is one that the agreement covers. */
    public boolean covers(UUID siteId) {
        return sites.stream().anyMatch(site -> site.siteId().equals(siteId));
    }
}
