package dev.proofmark.certificate.register.web;

import dev.proofmark.certificate.register.usecase.ListedCertificate;
import java.time.LocalDate;

/**
 * A certificate in the register's list; nothing about people.
 *
 * @param holder the certified organisation
 * @param status today
 * @param validUntil last valid day
 * @param asOf the day in Korea that the status is told of
 */
public record ListedView(
        String number,
        String status,
        PublicCertificate.Holder holder,
        PublicCertificate.Location location,
        String standard,
        String scheme,
        String scopeKorean,
        String scopeEnglish,
        LocalDate validUntil,
        LocalDate asOf) {

    static ListedView of(ListedCertificate certificate, LocalDate today) {
        return new ListedView(
                certificate.number(),
                certificate.status(),
                new PublicCertificate.Holder(certificate.holderKorean(), certificate.holderEnglish()),
                new PublicCertificate.Location(certificate.city(), certificate.country()),
                certificate.standard(),
                certificate.schemeId(),
                certificate.scopeKorean(),
                certificate.scopeEnglish(),
                certificate.validUntil(),
                today);
    }
}
