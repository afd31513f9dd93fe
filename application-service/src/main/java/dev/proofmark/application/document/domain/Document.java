package dev.proofmark.application.document.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A document with all its contents. It changes through {@link DocumentRules} only.
 *
 * @param addedBy opaque id of the person
 * @param versions in their order, the newest last
 * @param version counts every change, for conditional requests
 */
public record Document(
        UUID id,
        UUID applicationId,
        DocumentDetails details,
        String addedBy,
        LocalDate addedOn,
        List<DocumentVersion> versions,
        long version) {

    public Document {
        versions = List.copyOf(versions);
    }

    public DocumentStatus status() {
        return newest().map(newest -> newest.scan().status()).orElse(DocumentStatus.AWAITING_CONTENT);
    }

    /** The content that counts; empty until one was uploaded. */
    public Optional<DocumentVersion> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public Optional<DocumentVersion> number(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    Document adding(DocumentVersion added) {
        List<DocumentVersion> more = new ArrayList<>(versions);
        more.add(added);
        return with(more);
    }

    Document replacing(DocumentVersion changed) {
        return with(versions.stream()
                .map(version -> version.id().equals(changed.id()) ? changed : version)
                .toList());
    }

    private Document with(List<DocumentVersion> changed) {
        return new Document(id, applicationId, details, addedBy, addedOn, changed, version);
    }
}
