package dev.proofmark.certificate.certificate.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words by which a scope would claim that a product or a model is certified, which the certificate of a management
 * system must not do (ISO/IEC 17021-1:2015, 8.3; I-42). It finds the usual wordings; the technical reviewer reads the rest.
 */
final class ProductClaims {
    private static final List<String> WORDINGS = List.of(
            "certified product",
            "certified model",
            "certified ai system",
            "product certification",
            "model certification",
            "인증 제품",
            "인증제품",
            "제품 인증",
            "제품인증",
            "모델 인증",
            "모델인증",
            "성능 인증",
            "성능인증");

    private ProductClaims() {}

    static List<FieldRefusal> in(ScopeStatement scope) {
        List<FieldRefusal> claims = new ArrayList<>();
        check(claims, "/scope/scopeKorean", scope.scopeKorean());
        check(claims, "/scope/scopeEnglish", scope.scopeEnglish());
        for (int index = 0; index < scope.sites().size(); index++) {
            CertifiedSite site = scope.sites().get(index);
            check(claims, "/scope/sites/" + index + "/activitiesKorean", site.activitiesKorean());
            check(claims, "/scope/sites/" + index + "/activitiesEnglish", site.activitiesEnglish());
        }
        return claims;
    }

    private static void check(List<FieldRefusal> claims, String pointer, String text) {
        String folded = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (WORDINGS.stream().anyMatch(folded::contains)) {
            claims.add(FieldRefusal.of(pointer, "I-42"));
        }
    }
}
