package dev.proofmark.certificate.grievance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateHolder;
import dev.proofmark.certificate.decision.usecase.AppealableDecisions.AppealableDecision;
import dev.proofmark.certificate.grievance.usecase.DisputedDecision;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an appeal is against: which decision, and on which certificate.
 *
 * @param fileId the certification file that it stands in, for those of the body
 * @param certificate absent where none was ever granted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisputedDecisionView(
        String kind,
        String outcome,
        LocalDate decidedOn,
        @Nullable UUID fileId,
        @Nullable CertificateReferenceView certificate) {

    /** A certificate by its number, and its holder by the names on it. */
    public record CertificateReferenceView(UUID id, String number, String legalNameKorean, String legalNameEnglish) {
        private static CertificateReferenceView of(Certificate certificate) {
            CertificateHolder holder = certificate.current().content().scope().holder();
            return new CertificateReferenceView(
                    certificate.id(),
                    certificate.number().value(),
                    holder.legalNameKorean(),
                    holder.legalNameEnglish());
        }
    }

    static DisputedDecisionView of(DisputedDecision disputed, boolean inside) {
        AppealableDecision decision = disputed.decision();
        Certificate certificate = disputed.certificate();
        return new DisputedDecisionView(
                decision.kind(),
                decision.outcome(),
                decision.decidedOn(),
                inside ? decision.fileId() : null,
                certificate == null ? null : CertificateReferenceView.of(certificate));
    }
}
