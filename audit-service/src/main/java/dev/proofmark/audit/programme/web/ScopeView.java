package dev.proofmark.audit.programme.web;

import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.AuditedSite;
import dev.proofmark.audit.programme.domain.Client;
import java.util.List;
import java.util.UUID;

/**
 * What the agreement lets the body audit: who the client is and where, for those who audit it and may not read its
 * application.
 */
public record ScopeView(
        ClientView client,
        String scopeKorean,
        String scopeEnglish,
        List<SiteView> sites,
        int headcount,
        List<String> aiRoles,
        List<String> aiSystems) {

    /** The organisation as the agreement names it. */
    public record ClientView(
            UUID organisationId,
            String legalNameKorean,
            String legalNameEnglish,
            String addressKorean,
            String addressEnglish,
            String country,
            String city) {}

    /** A site in the scope. */
    public record SiteView(
            UUID siteId,
            String nameKorean,
            String nameEnglish,
            String addressKorean,
            String addressEnglish,
            boolean headOffice,
            int headcount,
            String activitiesKorean,
            String activitiesEnglish) {}

    static ScopeView of(AuditScope scope) {
        return new ScopeView(
                client(scope.client()),
                scope.scopeKorean(),
                scope.scopeEnglish(),
                scope.sites().stream().map(ScopeView::site).toList(),
                scope.headcount(),
                scope.aiRoles(),
                scope.aiSystems());
    }

    private static ClientView client(Client client) {
        return new ClientView(
                client.organisationId(),
                client.legalNameKorean(),
                client.legalNameEnglish(),
                client.addressKorean(),
                client.addressEnglish(),
                client.country(),
                client.city());
    }

    private static SiteView site(AuditedSite site) {
        return new SiteView(
                site.siteId(),
                site.nameKorean(),
                site.nameEnglish(),
                site.addressKorean(),
                site.addressEnglish(),
                site.headOffice(),
                site.headcount(),
                site.activitiesKorean(),
                site.activitiesEnglish());
    }
}
