package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The certificates. */
public interface Certificates {
    Uni<Void> add(Certificate certificate);

    /** Writes the certificate at once, against the version that it was read in. */
    Uni<Certificate> save(Certificate certificate);

    Uni<Optional<Certificate>> find(UUID id);

    Uni<Optional<Certificate>> find(CertificateNumber number);

    /**
     * One row more than wanted, by id.
     *
     * @param certificationId only of this certification, or of all if null
     * @param organisations only of these holders, or of all if null
     */
    Uni<List<Certificate>> list(@Nullable UUID certificationId, @Nullable Set<UUID> organisations, PageRequest request);
}
