package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertifiedSite;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import java.util.List;

/**
 * What remains of a scope after a reduction (ISO/IEC 17021-1:2015, 9.6.5.5).
 *
 * @param siteNames the sites that stay, by their names in either language
 */
public record ReducedScope(String korean, String english, List<String> siteNames) {
    public ReducedScope {
        siteNames = List.copyOf(siteNames);
    }

    /** What is left of what the certificate says. */
    CertificateContent of(CertificateContent present) {
        return new CertificateContent(
                of(present.scope()),
                present.schemeId(),
                present.schemeVersion(),
                present.standard(),
                present.body(),
                present.accreditation());
    }

    /** What is left of the present scope; sites that it does not have are left out. */
    public ScopeStatement of(ScopeStatement present) {
        return new ScopeStatement(
                present.holder(),
                korean,
                english,
                present.sites().stream().filter(this::keeps).toList(),
                present.aiRoles(),
                present.soaVersion(),
                present.soaDate(),
                present.product());
    }

    /** The names that the present scope does not know. */
    public List<String> unknownIn(ScopeStatement present) {
        return siteNames.stream()
                .filter(name -> present.sites().stream().noneMatch(site -> isCalled(site, name)))
                .toList();
    }

    private boolean keeps(CertifiedSite site) {
        return siteNames.stream().anyMatch(name -> isCalled(site, name));
    }

    private static boolean isCalled(CertifiedSite site, String name) {
        return name.equals(site.nameKorean()) || name.equals(site.nameEnglish());
    }
}
