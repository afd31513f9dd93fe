package dev.proofmark.application.application.persistence;

import dev.proofmark.application.application.usecase.Submission;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code application_submission}: never changed. */
@Entity
@Table(name = "application_submission")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class SubmissionRow {

    @EmbeddedId
    Id id;

    @Column(name = "submitted_on")
    LocalDate submittedOn;

    @Column(name = "submitted_by")
    String submittedBy;

    /** Text and not JSON, which may be normalised on its way: its hash would not fit any longer. */
    String document;

    @Column(name = "document_sha256")
    String documentSha256;

    /** A version of an application is handed in once. */
    @Embeddable
    record Id(
            @Column(name = "application_id") UUID applicationId,
            @Column(name = "application_version") long applicationVersion) {}

    static SubmissionRow of(Submission submission) {
        SubmissionRow row = new SubmissionRow();
        row.id = new Id(submission.applicationId(), submission.applicationVersion());
        row.submittedOn = submission.submittedOn();
        row.submittedBy = submission.submittedBy();
        row.document = submission.document();
        row.documentSha256 = submission.documentSha256();
        return row;
    }

    Submission toSubmission() {
        return new Submission(
                id.applicationId(), id.applicationVersion(), submittedOn, submittedBy, document, documentSha256);
    }
}
