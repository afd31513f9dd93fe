package dev.proofmark.application.agreement.web;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.agreement.domain.AgreementSignature;
import dev.proofmark.application.application.domain.Application;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is answered.
 *
 * @param offerVersion counts the offers made for the application, 1 upwards
 * @param text the words of the document, Korean and English
 * @param documentSha256 hash over the bytes of the offered document ({@code …/agreement/offer/pdf}); the signature
 *     repeats it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementView(
        UUID agreementId,
        UUID applicationId,
        UUID certificationId,
        String status,
        int offerVersion,
        String text,
        String documentSha256,
        @Nullable LocalDate validUntil,
        LocalDate offeredOn,
        @Nullable SignatureView signature,
        long version) {

    record SignatureView(String signedBy, LocalDate signedOn) {

        static @Nullable SignatureView of(@Nullable AgreementSignature signature) {
            return signature == null ? null : new SignatureView(signature.signedBy(), signature.signedOn());
        }
    }

    static AgreementView of(Application application) {
        Agreement agreement = requireNonNull(application.agreement());
        return new AgreementView(
                agreement.offer().agreementId(),
                application.id(),
                application.certificationId(),
                application.status().name(),
                agreement.offer().version(),
                agreement.offer().text().text(),
                agreement.offer().documentSha256(),
                agreement.offer().validUntil(),
                agreement.offer().offeredOn(),
                SignatureView.of(agreement.signature()),
                application.version());
    }
}
