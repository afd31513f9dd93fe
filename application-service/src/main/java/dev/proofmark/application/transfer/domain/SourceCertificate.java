package dev.proofmark.application.transfer.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The certificate that another body issued, as the client describes it (IAF MD 2). Anything may be missing in a draft.
 *
 * @param accreditationBody who accredited the issuing body
 * @param standard with its edition, for example {@code ISO/IEC 42001:2023}
 * @param originallyCertifiedOn when the client was first certified
 * @param validUntil the certificate's last day, which a transfer keeps
 * @param reason why the client changes its body
 */
public record SourceCertificate(
        @Nullable String number,
        @Nullable String issuingBody,
        @Nullable String accreditationBody,
        @Nullable String standard,
        @Nullable LocalDate originallyCertifiedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate lastAuditOn,
        @Nullable String reason) {

    /** What a new draft says: nothing. */
    public static final SourceCertificate EMPTY = new SourceCertificate(null, null, null, null, null, null, null, null);
}
