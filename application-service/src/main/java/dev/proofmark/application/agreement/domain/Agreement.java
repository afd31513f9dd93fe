package dev.proofmark.application.agreement.domain;

import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The legally enforceable agreement between body and client (ISO/IEC 17021-1:2015, 5.1.2): its offer, and the
 * signature once there is one.
 */
public record Agreement(AgreementOffer offer, @Nullable AgreementSignature signature) {

    /** The agreement is in force. */
    public Agreement signed(AgreementSignature by) {
        return new Agreement(offer, by);
    }

    /** What forbids this signature: somebody who may not bind, an agreement that would be over, or another document than the one offered. */
    public Optional<Refusal> refusalOf(AgreementSignature wanted) {
        if (!wanted.mayBind()) {
            return Optional.of(Refusal.of("signature-by-owner"));
        }
        LocalDate end = offer.validUntil();
        if (end != null && wanted.signedOn().isAfter(end)) {
            return Optional.of(Refusal.of("agreement-ended", Map.of("date", end.toString())));
        }
        if (!offer.documentSha256().equals(wanted.documentSha256())) {
            return Optional.of(Refusal.at("agreement-text", "/documentSha256"));
        }
        return Optional.empty();
    }
}
