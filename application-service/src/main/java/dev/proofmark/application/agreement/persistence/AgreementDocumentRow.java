package dev.proofmark.application.agreement.persistence;

import dev.proofmark.application.agreement.usecase.AgreementDocuments;
import dev.proofmark.platform.commands.Hashes;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code agreement_document}: never changed. */
@Entity
@Immutable
@Table(name = "agreement_document")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AgreementDocumentRow {

    @EmbeddedId
    Id id;

    byte[] pdf;

    String sha256;

    /** Every version is offered once, and signed once at the most. */
    @Embeddable
    record Id(
            @Column(name = "application_id") UUID applicationId,
            @Column(name = "offer_version") int offerVersion,

            @Enumerated(EnumType.STRING) AgreementDocuments.Kind kind) {

        static Id of(AgreementDocuments.Key key) {
            return new Id(key.applicationId(), key.version(), key.kind());
        }
    }

    static AgreementDocumentRow of(AgreementDocuments.Key key, byte[] pdf) {
        AgreementDocumentRow row = new AgreementDocumentRow();
        row.id = Id.of(key);
        row.pdf = pdf;
        row.sha256 = Hashes.sha256(pdf);
        return row;
    }
}
