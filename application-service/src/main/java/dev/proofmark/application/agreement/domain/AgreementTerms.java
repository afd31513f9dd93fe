package dev.proofmark.application.agreement.domain;

import dev.proofmark.application.quotation.domain.Quotation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the agreement names: the parties, the scheme and the scope with every site in it (ISO/IEC 17021-1:2015, 5.1.2).
 *
 * @param version counts the offers made for the application, 1 upwards
 * @param quotation the audit days with their reasons, and the fees; null where fees are agreed separately
 * @param validUntil last day on which it binds; null for until it is terminated
 */
public record AgreementTerms(
        UUID agreementId,
        int version,
        UUID certificationId,
        Party body,
        Party client,
        Words scheme,
        Words scope,
        int headcount,
        List<AgreedSite> sites,
        @Nullable Quotation quotation,
        LocalDate offeredOn,
        @Nullable LocalDate validUntil) {

    public AgreementTerms {
        sites = List.copyOf(sites);
    }

    /** The same in both languages. */
    public record Words(String korean, String english) {}

    /** One side of the agreement. */
    public record Party(Words name, Words address) {}

    /** A site that the agreement covers. */
    public record AgreedSite(Words name, Words address, Words activities, int headcount) {}
}
