package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.CertificationCase;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** What is known of the certifications. */
public interface CertificationCases {
    /**
     * The case of a certification, held until the transaction ends so that facts are learned one after the other; it is
     * opened if there is none, with its file on the first decision, also if two events open it at the same moment.
     *
     * @param newFileId the id of that file
     * @return the case without its findings: there may be thousands
     */
    Uni<CertificationCase> openOrHold(UUID certificationId, UUID organisationId, UUID newFileId);

    /** The whole case, held until the transaction ends. */
    Uni<Optional<CertificationCase>> hold(UUID certificationId);

    /**
     * Writes what a held case has learnt; of a finding that it knew already the newer word stands. Findings are written at
     * the end of the transaction: nothing in it reads them afterwards.
     */
    Uni<Void> learnt(CertificationCase known);
}
