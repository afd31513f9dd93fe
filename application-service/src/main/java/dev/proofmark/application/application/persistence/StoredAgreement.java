package dev.proofmark.application.application.persistence;

import static java.util.Objects.requireNonNullElse;

import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.agreement.domain.AgreementOffer;
import dev.proofmark.application.agreement.domain.AgreementSignature;
import dev.proofmark.application.agreement.domain.AgreementText;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is stored beside its text.
 *
 * @param version null in agreements that were signed when only their text was: there was one
 * @param textSha256 null in those: the document was the text
 */
record StoredAgreement(
        UUID agreementId,
        @Nullable Integer version,
        String documentSha256,
        @Nullable String textSha256,
        @Nullable LocalDate validUntil,
        String offeredBy,
        LocalDate offeredOn,
        @Nullable AgreementSignature signature) {

    static StoredAgreement of(Agreement agreement) {
        AgreementOffer offer = agreement.offer();
        return new StoredAgreement(
                offer.agreementId(),
                offer.version(),
                offer.documentSha256(),
                offer.text().sha256(),
                offer.validUntil(),
                offer.offeredBy(),
                offer.offeredOn(),
                agreement.signature());
    }

    /** The agreement; fails if the stored text is not the one that the hash was taken of. */
    Agreement toAgreement(String text) {
        AgreementOffer offer = new AgreementOffer(
                agreementId,
                requireNonNullElse(version, 1),
                new AgreementText(text, requireNonNullElse(textSha256, documentSha256)),
                documentSha256,
                validUntil,
                offeredBy,
                offeredOn);
        return new Agreement(offer, signature);
    }
}
