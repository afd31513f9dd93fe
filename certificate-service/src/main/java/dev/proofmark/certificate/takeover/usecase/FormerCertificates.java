package dev.proofmark.certificate.takeover.usecase;

import dev.proofmark.certificate.takeover.domain.FormerCertificate;
import dev.proofmark.platform.imports.ImportEntry;
import dev.proofmark.platform.imports.ImportRun;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certificates from the body's former records; within the session or transaction under way. */
public interface FormerCertificates {

    /**
     * What is known of a certificate.
     *
     * @param taken whether a certificate has its number
     * @param rowSha256 of the rows that it was taken over by; null if it was not
     * @param holder the organisation that its client stands for; empty if the client was not brought over
     */
    record Known(boolean taken, @Nullable String rowSha256, Optional<UUID> holder) {}

    /** What is known of these, in their order. */
    Uni<List<Known>> known(List<FormerCertificate> certificates);

    /** Adds certificates that are not known, and has the clock end those that are in force. */
    Uni<Void> add(List<Held> certificates, ImportRun run);

    /** A certificate and the organisation that holds it. */
    record Held(ImportEntry<FormerCertificate> entry, UUID organisationId) {}

    /** Keeps which organisation a client's reference stands for. */
    Uni<Void> learn(String reference, UUID organisationId);

    /** Where a certificate came from; empty if it was decided here. */
    Uni<Optional<Provenance>> provenance(UUID certificateId);
}
