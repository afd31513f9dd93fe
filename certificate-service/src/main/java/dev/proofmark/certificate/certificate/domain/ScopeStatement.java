package dev.proofmark.certificate.certificate.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is certified, as agreed with the client and audited: all that a certificate of an AI management system says of
 * it (ISO/IEC 17021-1:2015, 8.2.2; ISO/IEC 42006:2025, 8.2: AI roles and the statement of applicability).
 *
 * @param soaVersion version of the statement of applicability, null while there is none
 * @param soaDate its date
 */
public record ScopeStatement(
        CertificateHolder holder,
        String scopeKorean,
        String scopeEnglish,
        List<CertifiedSite> sites,
        List<String> aiRoles,
        @Nullable String soaVersion,
        @Nullable LocalDate soaDate) {
    public ScopeStatement {
        sites = List.copyOf(sites);
        aiRoles = List.copyOf(aiRoles);
    }
}
