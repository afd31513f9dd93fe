package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.CertificationDecision;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The certification files and the decisions on them. */
public interface CertificationFiles {
    /**
     * The file of a certification, held until the transaction ends so that facts are learned one after the other; it is
     * opened if there is none, also if two events open it at the same moment.
     *
     * @param newId its id if it has to be opened
     * @return the file without its findings: there may be thousands
     */
    Uni<CertificationFile> openOrHold(UUID certificationId, UUID organisationId, UUID newId);

    Uni<Optional<CertificationFile>> find(UUID id);

    /** One row more than wanted, by id; of one certification, or of all if that is null. */
    Uni<List<CertificationFile>> list(@Nullable UUID certificationId, PageRequest request);

    /** Writes what a held file has learnt; of a finding that it knew already the newer word stands. */
    Uni<Void> learnt(CertificationFile file);

    /**
     * Writes a review of the file or a decision on it at once, against the version that it was read in.
     *
     * @return the file with its new version
     */
    Uni<CertificationFile> save(CertificationFile file);

    /** Adds a decision; it can never be changed. */
    Uni<Void> add(CertificationDecision decision);

    /** The decisions on a file, the oldest first. */
    Uni<List<CertificationDecision>> decisionsOn(UUID fileId);
}
