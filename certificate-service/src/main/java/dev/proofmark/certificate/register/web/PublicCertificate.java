package dev.proofmark.certificate.register.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.certificate.domain.AccreditationMark;
import dev.proofmark.certificate.certificate.usecase.ProductSummary;
import dev.proofmark.certificate.register.usecase.RegisterEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a certificate; nothing about people.
 *
 * @param locations where the holder is, by city and country
 * @param revision the one in force on that day, of which everything but the status is told
 * @param aiRoles none where a product is certified
 * @param product absent where a management system is certified
 * @param accreditation absent where none covers it
 * @param validUntil last valid day
 * @param certifiedSince first day of the first cycle
 * @param statusSince first day of the status
 * @param provenance IMPORTED where the body brought the revision from its former records: its decision, its document and
 *     evidence of them are not here; else DECIDED
 * @param asOf the day in Korea that the status is told of
 */
public record PublicCertificate(
        String number,
        String status,
        int revision,
        Holder holder,
        String standard,
        String scheme,
        String scopeKorean,
        String scopeEnglish,
        List<Location> locations,
        List<String> aiRoles,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProductSummary product,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AccreditedBy accreditation,
        LocalDate decisionDate,
        LocalDate effectiveDate,
        LocalDate validUntil,
        LocalDate certifiedSince,
        LocalDate statusSince,
        String provenance,
        LocalDate asOf) {

    /** The certified organisation. */
    public record Holder(String nameKorean, String nameEnglish) {}

    /** The accreditation that the certificate was issued under. */
    public record AccreditedBy(String bodyKorean, String bodyEnglish, String number) {}

    /** A city and its country by ISO 3166-1 alpha-2 code. */
    public record Location(String city, String country) {}

    static PublicCertificate of(RegisterEntry entry) {
        var certificate = entry.certificate();
        var revision = entry.revision();
        var scope = revision.content().scope();
        var holder = scope.holder();
        return new PublicCertificate(
                certificate.number().value(),
                entry.status().name(),
                revision.number(),
                new Holder(holder.legalNameKorean(), holder.legalNameEnglish()),
                revision.content().standard(),
                revision.content().schemeId(),
                scope.scopeKorean(),
                scope.scopeEnglish(),
                List.of(new Location(holder.city(), holder.country())),
                scope.aiRoles(),
                ProductSummary.of(scope),
                accreditation(revision.content().accreditation()),
                revision.validity().decisionDate(),
                revision.validity().effectiveDate(),
                revision.validity().validUntil(),
                certificate.certifiedSince(),
                entry.statusSince(),
                revision.imported() ? "IMPORTED" : "DECIDED",
                entry.asOf());
    }

    private static @Nullable AccreditedBy accreditation(@Nullable AccreditationMark mark) {
        return mark == null ? null : new AccreditedBy(mark.bodyKorean(), mark.bodyEnglish(), mark.number());
    }
}
