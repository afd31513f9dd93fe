package dev.proofmark.application.document.persistence;

import dev.proofmark.application.document.domain.Document;
import dev.proofmark.application.document.domain.DocumentDetails;
import dev.proofmark.application.document.domain.DocumentKind;
import dev.proofmark.application.document.domain.DocumentVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code document}. */
@Entity
@Table(name = "document")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class DocumentRow {

    @Id
    UUID id;

    @Column(name = "application_id", updatable = false)
    UUID applicationId;

    String title;

    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "effective_date")
    @Nullable LocalDate effectiveDate;

    @Nullable String description;

    @Column(name = "added_by", updatable = false)
    String addedBy;

    @Column(name = "added_on", updatable = false)
    LocalDate addedOn;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    void take(Document document, Instant now) {
        id = document.id();
        applicationId = document.applicationId();
        title = document.details().title();
        kind = document.details().kind();
        fileName = document.details().fileName();
        effectiveDate = document.details().effectiveDate();
        description = document.details().description();
        addedBy = document.addedBy();
        addedOn = document.addedOn();
        changedAt = now;
    }

    Document toDocument(List<DocumentVersion> versions) {
        return new Document(
                id,
                applicationId,
                new DocumentDetails(title, kind, fileName, effectiveDate, description),
                addedBy,
                addedOn,
                versions,
                version);
    }
}
