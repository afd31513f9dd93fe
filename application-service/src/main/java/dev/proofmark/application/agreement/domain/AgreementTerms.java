package dev.proofmark.application.agreement.domain;

import dev.proofmark.application.quotation.domain.Quotation;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the agreement names: the parties, the scheme, the scope and what is certified (ISO/IEC 17021-1:2015, 5.1.2;
 * ISO/IEC 17065:2012, 4.1.2).
 *
 * @param version counts the offers made for the application, 1 upwards
 * @param quotation the fees, with the audit days and their reasons if there are audits; null where fees are agreed separately
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
        AgreedSubject subject,
        @Nullable Quotation quotation,
        LocalDate offeredOn,
        @Nullable LocalDate validUntil) {

    /** The same in both languages. */
    public record Words(String korean, String english) {}

    /** One side of the agreement. */
    public record Party(Words name, Words address) {}
}
