package dev.proofmark.audit.deadline.persistence;

import dev.proofmark.audit.deadline.domain.DeadlineKind;
import dev.proofmark.audit.deadline.domain.DeadlineSubject;
import dev.proofmark.audit.deadline.domain.SuspensionProposal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code suspension_proposal}. */
@Entity
@Table(name = "suspension_proposal")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class SuspensionProposalRow {

    @Id
    UUID id;

    @Column(name = "deadline_id")
    UUID deadlineId;

    @Enumerated(EnumType.STRING)
    DeadlineKind kind;

    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "certification_id")
    UUID certificationId;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "proposed_on")
    LocalDate proposedOn;

    @Column(name = "settled_on")
    @Nullable LocalDate settledOn;

    static SuspensionProposalRow of(SuspensionProposal proposal) {
        SuspensionProposalRow row = new SuspensionProposalRow();
        row.id = proposal.id();
        row.deadlineId = proposal.deadlineId();
        row.kind = proposal.subject().kind();
        row.subjectId = proposal.subject().subjectId();
        row.certificationId = proposal.subject().certificationId();
        row.organisationId = proposal.subject().organisationId();
        row.dueOn = proposal.dueOn();
        row.proposedOn = proposal.proposedOn();
        row.settledOn = proposal.settledOn();
        return row;
    }

    SuspensionProposal toProposal() {
        return new SuspensionProposal(
                id,
                deadlineId,
                new DeadlineSubject(kind, subjectId, certificationId, organisationId),
                dueOn,
                proposedOn,
                settledOn);
    }
}
