package dev.proofmark.application.application.persistence;

import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.agreement.domain.AgreementOffer;
import dev.proofmark.application.agreement.domain.AgreementSignature;
import dev.proofmark.application.agreement.domain.AgreementText;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement as it is stored beside its text. */
record StoredAgreement(
        UUID agreementId,
        String documentSha256,
        @Nullable LocalDate validUntil,
        String offeredBy,
        LocalDate offeredOn,
        @Nullable AgreementSignature signature) {

    static StoredAgreement of(Agreement agreement) {
        AgreementOffer offer = agreement.offer();
        return new StoredAgreement(
                offer.agreementId(),
                offer.text().sha256(),
                offer.validUntil(),
                offer.offeredBy(),
                offer.offeredOn(),
                agreement.signature());
    }

    /** The agreement; fails if the stored text is not the one that the hash was taken of. */
    Agreement toAgreement(String text) {
        AgreementOffer offer = new AgreementOffer(
                agreementId, new AgreementText(text, documentSha256), validUntil, offeredBy, offeredOn);
        return new Agreement(offer, signature);
    }
}
