package dev.proofmark.application.document.persistence;

import dev.proofmark.application.document.domain.DocumentContent;
import dev.proofmark.application.document.domain.DocumentVersion;
import dev.proofmark.application.document.domain.Scan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code document_version}; of it only the scan ever changes. */
@Entity
@Table(name = "document_version")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class DocumentVersionRow {

    /** How a content stands with the scanner. */
    enum StoredScan {
        NOT_SCANNED,
        PENDING,
        CLEAN,
        INFECTED
    }

    @Id
    UUID id;

    @Column(name = "document_id", updatable = false)
    UUID documentId;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String sha256;

    @Column(updatable = false)
    long size;

    @Column(name = "media_type", updatable = false)
    String mediaType;

    @Column(name = "uploaded_by", updatable = false)
    String uploadedBy;

    @Column(name = "uploaded_on", updatable = false)
    LocalDate uploadedOn;

    @Enumerated(EnumType.STRING)
    StoredScan scan;

    @Column(name = "scanned_on")
    @Nullable LocalDate scannedOn;

    @Nullable String signature;

    void take(UUID ofDocument, DocumentVersion version) {
        id = version.id();
        documentId = ofDocument;
        number = version.number();
        sha256 = version.content().sha256();
        size = version.content().size();
        mediaType = version.content().mediaType();
        uploadedBy = version.uploadedBy();
        uploadedOn = version.uploadedOn();
        switch (version.scan()) {
            case Scan.NotScanned none -> take(StoredScan.NOT_SCANNED, null, null);
            case Scan.Pending pending -> take(StoredScan.PENDING, null, null);
            case Scan.Clean clean -> take(StoredScan.CLEAN, clean.on(), null);
            case Scan.Infected infected -> take(StoredScan.INFECTED, infected.on(), infected.signature());
        }
    }

    private void take(StoredScan stands, @Nullable LocalDate since, @Nullable String found) {
        scan = stands;
        scannedOn = since;
        signature = found;
    }

    DocumentVersion toVersion() {
        return new DocumentVersion(
                id, number, new DocumentContent(sha256, size, mediaType), uploadedBy, uploadedOn, toScan());
    }

    private Scan toScan() {
        String constraints = "held by the table's constraints";
        return switch (scan) {
            case NOT_SCANNED -> new Scan.NotScanned();
            case PENDING -> new Scan.Pending();
            case CLEAN -> new Scan.Clean(Objects.requireNonNull(scannedOn, constraints));
            case INFECTED ->
                new Scan.Infected(
                        Objects.requireNonNull(scannedOn, constraints), Objects.requireNonNull(signature, constraints));
        };
    }
}
