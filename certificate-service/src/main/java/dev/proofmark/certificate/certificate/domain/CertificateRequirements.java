package dev.proofmark.certificate.certificate.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has to be there before a certificate may say it. Of a management system: the fields of ISO/IEC 17021-1:2015, 8.2.2
 * (I-21), AI roles and statement of applicability (I-41), and no words that claim a product (I-42). Of a product: the
 * fields of ISO/IEC 17065:2012, 7.7.1, and which version it is by its hash (I-46).
 */
public final class CertificateRequirements {
    private static final String MISSING = "required";

    private CertificateRequirements() {}

    /** The first rule that {@code content} does not meet, with all its fields. */
    public static Optional<Refusal> refusal(CertificateContent content) {
        CertifiedProduct product = content.scope().product();
        return product == null ? ofManagementSystem(content) : ofProduct(content, product);
    }

    private static Optional<Refusal> ofProduct(CertificateContent content, CertifiedProduct product) {
        List<FieldRefusal> missing = missing(content);
        missing.addAll(ProductRequirements.missing(product));
        return refusal("I-46-certificate", missing);
    }

    private static Optional<Refusal> ofManagementSystem(CertificateContent content) {
        return refusal("I-21", missingWithSites(content))
                .or(() -> refusal("I-41-certificate", missingForAi(content.scope())))
                .or(() -> refusal("I-42", ProductClaims.in(content.scope())));
    }

    private static Optional<Refusal> refusal(String rule, List<FieldRefusal> fields) {
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Refusal(rule, fields, Map.of()));
    }

    private static List<FieldRefusal> missing(CertificateContent content) {
        List<FieldRefusal> missing = new ArrayList<>();
        CertificateHolder holder = content.scope().holder();
        require(missing, "/scope/holder/legalNameKorean", holder.legalNameKorean());
        require(missing, "/scope/holder/legalNameEnglish", holder.legalNameEnglish());
        require(missing, "/scope/holder/addressKorean", holder.addressKorean());
        require(missing, "/scope/holder/addressEnglish", holder.addressEnglish());
        require(missing, "/scope/scopeKorean", content.scope().scopeKorean());
        require(missing, "/scope/scopeEnglish", content.scope().scopeEnglish());
        require(missing, "/standard", content.standard());
        requireBody(missing, content.body());
        return missing;
    }

    private static List<FieldRefusal> missingWithSites(CertificateContent content) {
        List<FieldRefusal> missing = missing(content);
        requireSites(missing, content.scope().sites());
        return missing;
    }

    private static void requireBody(List<FieldRefusal> missing, CertificationBody body) {
        require(missing, "/body/nameKorean", body.nameKorean());
        require(missing, "/body/nameEnglish", body.nameEnglish());
        require(missing, "/body/addressKorean", body.addressKorean());
        require(missing, "/body/addressEnglish", body.addressEnglish());
    }

    private static void requireSites(List<FieldRefusal> missing, List<CertifiedSite> sites) {
        if (sites.isEmpty()) {
            missing.add(FieldRefusal.of("/scope/sites", MISSING));
        }
        for (int index = 0; index < sites.size(); index++) {
            CertifiedSite site = sites.get(index);
            String pointer = "/scope/sites/" + index;
            require(missing, pointer + "/nameKorean", site.nameKorean());
            require(missing, pointer + "/nameEnglish", site.nameEnglish());
            require(missing, pointer + "/addressKorean", site.addressKorean());
            require(missing, pointer + "/addressEnglish", site.addressEnglish());
            require(missing, pointer + "/activitiesKorean", site.activitiesKorean());
            require(missing, pointer + "/activitiesEnglish", site.activitiesEnglish());
        }
    }

    private static List<FieldRefusal> missingForAi(ScopeStatement scope) {
        List<FieldRefusal> missing = new ArrayList<>();
        if (scope.aiRoles().isEmpty()) {
            missing.add(FieldRefusal.of("/scope/aiRoles", MISSING));
        }
        require(missing, "/scope/statementOfApplicability/version", scope.soaVersion());
        require(missing, "/scope/statementOfApplicability/date", scope.soaDate());
        return missing;
    }

    private static void require(List<FieldRefusal> missing, String pointer, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            missing.add(FieldRefusal.of(pointer, MISSING));
        }
    }
}
