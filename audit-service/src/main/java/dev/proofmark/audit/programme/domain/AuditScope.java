package dev.proofmark.audit.programme.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the agreement lets the body audit: everything that an audit's plan and report say about the client.
 *
 * @param applicableControls ids of the controls that apply by the statement of applicability; null in agreements from
 *     before that was kept: all of them count as applicable
 * @param statementVersion version of the statement of applicability at signature
 * @param aiRoles the organisation's AI roles in scope
 * @param aiSystems names of the AI systems in scope
 */
public record AuditScope(
        Client client,
        String scopeKorean,
        String scopeEnglish,
        List<AuditedSite> sites,
        int headcount,
        List<String> aiRoles,
        List<String> aiSystems,
        @Nullable List<String> applicableControls,
        String statementVersion,
        LocalDate statementDate) {

    public AuditScope {
        sites = List.copyOf(sites);
        aiRoles = List.copyOf(aiRoles);
        aiSystems = List.copyOf(aiSystems);
        applicableControls = applicableControls == null ? null : List.copyOf(applicableControls);
    }

    /** Whether the control applies by the statement of applicability. */
    public boolean applies(String controlId) {
        return applicableControls == null || applicableControls.contains(controlId);
    }

    /** Whether the site is one that the agreement covers. */
    public boolean covers(UUID siteId) {
        return sites.stream().anyMatch(site -> site.siteId().equals(siteId));
    }
}
