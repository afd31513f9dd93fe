package dev.proofmark.contracts.certificate;

import dev.proofmark.contracts.AiRole;
import dev.proofmark.contracts.Holder;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The body has brought a certificate from its former records: it rests on no decision that is recorded here, and there is
 * no evidence of one. With what its audits need to go on in its cycle.
 *
 * @param certificationId made for it; spans everything from now on
 * @param number as it stands on the document that its holder has
 * @param scheme under which it goes on
 * @param headcount people working under the system at all sites
 * @param statementVersion version of the statement of applicability
 * @param decisionDate of the former record, which the current cycle is counted from
 * @param validUntil the last day
 * @param statusSince first day of the status; null unless it is suspended or withdrawn
 * @param resolveBy until when a suspension may last; null unless it is suspended
 * @param surveillancesHeld last days of the surveillances that the current cycle has had
 * @param nextSurveillanceBy as the body has planned it; null where the cycle's dates say it
 */
public record CertificateImported(
        UUID certificateId,
        UUID certificationId,
        UUID organisationId,
        UUID importId,
        String number,
        SchemeReference scheme,
        Holder holder,
        String scopeKorean,
        String scopeEnglish,
        List<Site> sites,
        int headcount,
        List<AiRole> aiRoles,
        String statementVersion,
        LocalDate statementDate,
        LocalDate decisionDate,
        LocalDate effectiveDate,
        LocalDate validUntil,
        ImportedStatus status,
        @Nullable LocalDate statusSince,
        @Nullable LocalDate resolveBy,
        List<LocalDate> surveillancesHeld,
        @Nullable LocalDate nextSurveillanceBy) {
    public CertificateImported {
        sites = List.copyOf(sites);
        aiRoles = List.copyOf(aiRoles);
        surveillancesHeld = List.copyOf(surveillancesHeld);
    }
}
