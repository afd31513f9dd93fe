package dev.proofmark.audit.evaluation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The report in force; its words and numbers are the feature's that prints it.
 *
 * @param number that stands on its pages
 * @param amends the one that it replaces (ISO/IEC 17025:2017, 7.8.8)
 * @param sha256 of the printed report
 * @param dataSha256 of the same as JSON
 * @param meetsAll whether every agreed requirement's verdict is that it is met; true where none was agreed
 * @param authorisedBy opaque person id of the authoriser
 * @param beingAmended whether another one is on its way that will replace it
 */
public record ReportReference(
        UUID reportId,
        String number,
        @Nullable UUID amends,
        String sha256,
        String dataSha256,
        LocalDate testedFrom,
        LocalDate testedUntil,
        boolean meetsAll,
        String authorisedBy,
        LocalDate issuedOn,
        boolean beingAmended) {

    ReportReference amending() {
        return new ReportReference(
                reportId,
                number,
                amends,
                sha256,
                dataSha256,
                testedFrom,
                testedUntil,
                meetsAll,
                authorisedBy,
                issuedOn,
                true);
    }
}
