package dev.proofmark.audit.programme.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The certification agreement in force (ISO/IEC 17021-1:2015, 5.1.2).
 *
 * @param agreementId null where the body took the certification over from its former records, which have the agreement;
 *     the other two are then null, too
 * @param documentSha256 hash of the document that was signed
 */
public record Agreement(
        @Nullable UUID agreementId,
        @Nullable LocalDate signedOn,
        @Nullable String documentSha256,
        AuditScope scope) {

    public Agreement {
        if ((agreementId == null) != (signedOn == null) || (agreementId == null) != (documentSha256 == null)) {
            throw new IllegalArgumentException("an agreement was signed here or elsewhere");
        }
    }

    /** One that lies with the body's former records. */
    static Agreement ofFormerRecords(AuditScope scope) {
        return new Agreement(null, null, null, scope);
    }
}
