package dev.proofmark.application.application.persistence;

import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationContent;
import dev.proofmark.application.application.domain.ApplicationIdentity;
import dev.proofmark.application.application.domain.ApplicationKind;
import dev.proofmark.application.application.domain.ApplicationStatus;
import dev.proofmark.application.application.domain.CertifiedScope;
import dev.proofmark.application.application.domain.Proceedings;
import dev.proofmark.application.application.domain.StatementOfApplicability;
import dev.proofmark.application.quotation.domain.Quotation;
import dev.proofmark.application.review.domain.Review;
import dev.proofmark.application.scheme.domain.SchemeReference;
import dev.proofmark.application.transfer.domain.Transfer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code application}; what is written like a form is stored as JSON. */
@Entity
@Table(name = "application")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ApplicationRow {

    @Id
    UUID id;

    @Column(name = "certification_id", updatable = false)
    UUID certificationId;

    @Column(name = "organisation_id", updatable = false)
    UUID organisationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ApplicationKind kind;

    @Column(name = "scheme_id", updatable = false)
    String schemeId;

    @Column(name = "scheme_version", updatable = false)
    int schemeVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    @Nullable CertifiedScope certified;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Transfer transfer;

    @Enumerated(EnumType.STRING)
    ApplicationStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    ApplicationContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "statement_of_applicability")
    @Nullable StatementOfApplicability statementOfApplicability;

    @Column(name = "submitted_on")
    @Nullable LocalDate submittedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Review review;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Quotation quotation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable StoredAgreement agreement;

    /** The agreement in plain text is text: JSON may be normalised on its way, and its hash would not fit any longer. */
    @Column(name = "agreement_text")
    @Nullable String agreementText;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "information_requests")
    StoredRequests informationRequests;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    void take(Application application, Instant now) {
        id = application.id();
        certificationId = application.certificationId();
        organisationId = application.organisationId();
        kind = application.kind();
        schemeId = application.scheme().id();
        schemeVersion = application.scheme().version();
        certified = application.certified();
        transfer = application.transfer();
        status = application.status();
        content = application.content();
        statementOfApplicability = application.statementOfApplicability();
        submittedOn = application.submittedOn();
        review = application.review();
        quotation = application.quotation();
        Agreement current = application.agreement();
        agreement = current == null ? null : StoredAgreement.of(current);
        agreementText = current == null ? null : current.offer().text().text();
        informationRequests = new StoredRequests(application.informationRequests());
        changedAt = now;
    }

    Application toApplication() {
        return new Application(
                new ApplicationIdentity(
                        id,
                        certificationId,
                        organisationId,
                        kind,
                        new SchemeReference(schemeId, schemeVersion),
                        certified),
                status,
                content,
                statementOfApplicability,
                submittedOn,
                new Proceedings(review, quotation, agreement(), transfer, informationRequests.requests()),
                version);
    }

    private @Nullable Agreement agreement() {
        return agreement == null || agreementText == null ? null : agreement.toAgreement(agreementText);
    }
}
