package dev.proofmark.certificate.register.usecase;

import dev.proofmark.certificate.certificate.domain.AccreditationMark;
import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.domain.StatusHistory;
import dev.proofmark.certificate.certificate.usecase.ProductSummary;
import dev.proofmark.certificate.certificate.usecase.SchemeCatalogue;
import dev.proofmark.contracts.register.CertificateStatusPublished;
import dev.proofmark.contracts.register.PublicProduct;
import dev.proofmark.contracts.register.PublicRevision;
import dev.proofmark.contracts.register.PublicStanding;
import dev.proofmark.contracts.register.PublicStatus;
import dev.proofmark.contracts.schemes.SchemeRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A certificate as it is told to whoever answers the public; nothing about people. */
@ApplicationScoped
class PublicStatuses {
    private final SchemeCatalogue schemes;

    PublicStatuses(SchemeCatalogue schemes) {
        this.schemes = schemes;
    }

    CertificateStatusPublished of(
            Certificate certificate, List<StatusHistory.Standing> standings, List<CertificateRevision> revisions) {
        return new CertificateStatusPublished(
                certificate.id(),
                certificate.version(),
                certificate.number().value(),
                certificate.certifiedSince(),
                standings.stream().map(PublicStatuses::standing).toList(),
                revisions.stream().map(this::revision).toList());
    }

    private static PublicStanding standing(StatusHistory.Standing standing) {
        StatusHistory.OnDay told = standing.told();
        return new PublicStanding(
                standing.from(), PublicStatus.valueOf(told.status().name()), told.since(), told.revision());
    }

    private PublicRevision revision(CertificateRevision revision) {
        var content = revision.content();
        var scope = content.scope();
        var holder = scope.holder();
        return new PublicRevision(
                revision.number(),
                new PublicRevision.Holder(holder.legalNameKorean(), holder.legalNameEnglish()),
                content.standard(),
                content.schemeId(),
                scope.scopeKorean(),
                scope.scopeEnglish(),
                List.of(new PublicRevision.Location(holder.city(), holder.country())),
                scope.aiRoles(),
                roleTitles(content),
                product(ProductSummary.of(scope)),
                accreditation(content.accreditation()),
                revision.validity().decisionDate(),
                revision.validity().effectiveDate(),
                revision.validity().validUntil(),
                revision.imported() ? PublicRevision.Provenance.IMPORTED : PublicRevision.Provenance.DECIDED);
    }

    private List<PublicRevision.RoleTitle> roleTitles(CertificateContent content) {
        List<String> roles = content.scope().aiRoles();
        return schemes.get(content.schemeId(), content.schemeVersion()).roles().stream()
                .filter(role -> roles.contains(role.id()))
                .map(PublicStatuses::roleTitle)
                .toList();
    }

    private static PublicRevision.RoleTitle roleTitle(SchemeRole role) {
        return new PublicRevision.RoleTitle(
                role.id(), role.title().korean(), role.title().english());
    }

    private static PublicRevision.@Nullable AccreditedBy accreditation(@Nullable AccreditationMark mark) {
        return mark == null
                ? null
                : new PublicRevision.AccreditedBy(mark.bodyKorean(), mark.bodyEnglish(), mark.number());
    }

    private static @Nullable PublicProduct product(@Nullable ProductSummary product) {
        return product == null
                ? null
                : new PublicProduct(
                        product.name(),
                        product.version(),
                        product.sha256(),
                        product.operatingConditionsKorean(),
                        product.operatingConditionsEnglish(),
                        product.task(),
                        product.method(),
                        product.dataSetSha256(),
                        product.predictionsSha256(),
                        product.results().stream().map(PublicStatuses::result).toList(),
                        rule(product.decisionRule()),
                        laboratory(product.laboratory()),
                        report(product.report()));
    }

    private static PublicProduct.Result result(ProductSummary.Result result) {
        return new PublicProduct.Result(
                result.metric(),
                result.titleKorean(),
                result.titleEnglish(),
                result.label(),
                result.value(),
                result.intervalLow(),
                result.intervalHigh(),
                result.confidence(),
                result.side(),
                result.limit(),
                result.verdict());
    }

    private static PublicProduct.@Nullable Rule rule(ProductSummary.@Nullable Rule rule) {
        return rule == null ? null : new PublicProduct.Rule(rule.kind(), rule.confidence());
    }

    private static PublicProduct.Laboratory laboratory(ProductSummary.Laboratory laboratory) {
        return new PublicProduct.Laboratory(
                laboratory.nameKorean(),
                laboratory.nameEnglish(),
                laboratory.accreditationBodyKorean(),
                laboratory.accreditationBodyEnglish(),
                laboratory.accreditationNumber());
    }

    private static PublicProduct.Report report(ProductSummary.Report report) {
        return new PublicProduct.Report(
                report.number(), report.sha256(), report.testedFrom(), report.testedUntil(), report.issuedOn());
    }
}
