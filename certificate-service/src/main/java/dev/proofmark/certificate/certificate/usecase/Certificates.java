package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateEvent;
import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.domain.StatusHistory;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The certificates, their revisions and the history of their status. */
public interface Certificates {
    /** Adds a certificate with its first revision. */
    Uni<Void> add(Certificate certificate);

    /**
     * Writes what has happened to a certificate at once, against the version that it was read in.
     *
     * @param certificate as it is afterwards
     * @return the certificate with its new version
     */
    Uni<Certificate> save(Certificate certificate, List<CertificateEvent> events);

    Uni<Optional<Certificate>> find(UUID id);

    Uni<Optional<Certificate>> find(CertificateNumber number);

    /** Those of these that there are, in the order of their ids. */
    Uni<List<Certificate>> all(List<UUID> ids);

    /** The one certificate of a certification, if it was ever granted. */
    Uni<Optional<Certificate>> ofCertification(UUID certificationId);

    /**
     * One row more than wanted, by id.
     *
     * @param certificationId only of this certification, or of all if null
     * @param organisations only of these holders, or of all if null
     */
    Uni<List<Certificate>> list(@Nullable UUID certificationId, @Nullable Set<UUID> organisations, PageRequest request);

    /** All revisions, the first one first; also one that is under way. */
    Uni<List<CertificateRevision>> revisions(UUID certificateId);

    /** Those of a certificate with these numbers; mostly it is the one that is at hand, and nothing is read. */
    default Uni<List<CertificateRevision>> revisions(Certificate certificate, Set<Integer> numbers) {
        CertificateRevision current = certificate.current();
        return Set.of(current.number()).containsAll(numbers)
                ? Uni.createFrom().item(numbers.isEmpty() ? List.of() : List.of(current))
                : revisions(certificate.id())
                        .map(all -> all.stream()
                                .filter(revision -> numbers.contains(revision.number()))
                                .toList());
    }

    Uni<Optional<CertificateRevision>> revision(UUID certificateId, int number);

    /** All that was ever recorded about the status. */
    Uni<StatusHistory> history(UUID certificateId);

    /** The same of several certificates; of one without a word there is none. */
    Uni<Map<UUID, StatusHistory>> histories(List<UUID> certificates);
}
