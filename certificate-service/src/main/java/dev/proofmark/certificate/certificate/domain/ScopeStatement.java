package dev.proofmark.certificate.certificate.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is certified, as agreed with the client and audited or evaluated: all that a certificate says of it
 * (ISO/IEC 17021-1:2015, 8.2.2, and ISO/IEC 42006:2025, 8.2: AI roles and the statement of applicability; or
 * ISO/IEC 17065:2012, 7.7.1).
 *
 * @param sites none where a product is certified, like AI roles
 * @param soaVersion version of the statement of applicability, null while there is none
 * @param soaDate its date
 * @param product null for a management system, and as long as no product is evaluated
 */
public record ScopeStatement(
        CertificateHolder holder,
        String scopeKorean,
        String scopeEnglish,
        List<CertifiedSite> sites,
        List<String> aiRoles,
        @Nullable String soaVersion,
        @Nullable LocalDate soaDate,
        @Nullable CertifiedProduct product) {
    public ScopeStatement {
        sites = List.copyOf(sites);
        aiRoles = List.copyOf(aiRoles);
    }

    /** Of a management system, or of a product that is not evaluated yet. */
    public ScopeStatement(
            CertificateHolder holder,
            String scopeKorean,
            String scopeEnglish,
            List<CertifiedSite> sites,
            List<String> aiRoles,
            @Nullable String soaVersion,
            @Nullable LocalDate soaDate) {
        this(holder, scopeKorean, scopeEnglish, sites, aiRoles, soaVersion, soaDate, null);
    }

    /** The same with the product as it was evaluated. */
    public ScopeStatement evaluated(CertifiedProduct as) {
        return new ScopeStatement(holder, scopeKorean, scopeEnglish, sites, aiRoles, soaVersion, soaDate, as);
    }
}
