package dev.proofmark.audit.testreport.domain;

import dev.proofmark.audit.laboratory.domain.Accreditation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an authorised report says, before it is printed.
 *
 * @param number that stands on each of its pages
 * @param amends null for the first
 * @param accreditation that covers the method on the days of the test (I-44); null where none does
 * @param content canonical JSON (RFC 8785)
 * @param dataSha256 over the content's UTF-8 bytes, in lower-case hexadecimal
 * @param predictionsSha256 null where the scheme measures nothing
 * @param meetsAll whether every agreed limit and every judged criterion is met
 * @param authorisedBy opaque person id of the authoriser
 */
public record ReportText(
        UUID reportId,
        UUID evaluationId,
        UUID certificationId,
        UUID organisationId,
        String number,
        @Nullable Amendment amends,
        @Nullable Accreditation accreditation,
        String content,
        String dataSha256,
        @Nullable String predictionsSha256,
        List<ReportedResult> results,
        boolean meetsAll,
        LocalDate testedFrom,
        LocalDate testedUntil,
        String authorisedBy,
        LocalDate issuedOn) {

    public ReportText {
        results = List.copyOf(results);
    }
}
