package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.certificate.domain.StatusHistory;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where anybody finds certificates; it changes with them, in the same transaction. */
public interface PublicRegister {

    /**
     * A certificate with all that was ever said of it.
     *
     * @param contents of the revisions that its words from today on speak of, by their numbers
     */
    record Registered(
            UUID id,
            UUID organisationId,
            CertificateNumber number,
            StatusHistory history,
            Map<Integer, CertificateContent> contents) {
        public Registered {
            contents = Map.copyOf(contents);
        }
    }

    /**
     * Enters certificates as they are now, in the transaction under way.
     *
     * @param today what holds from this day on is entered
     */
    Uni<Void> enter(List<Registered> certificates, LocalDate today);
}
