package dev.proofmark.audit.finding.messaging;

import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FindingEvent;
import dev.proofmark.audit.finding.domain.FindingIdentity;
import dev.proofmark.audit.finding.usecase.FindingAnnouncements;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.audit.FindingChanged;
import dev.proofmark.contracts.audit.FindingGrade;
import dev.proofmark.contracts.audit.FindingRegraded;
import dev.proofmark.contracts.audit.FindingStatus;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Announces by the outbox: each event carries the status reached, and no text of the finding. */
@ApplicationScoped
class FindingOutbox implements FindingAnnouncements {

    /** An opportunity names no requirement; the events' schema wants a text that isn't empty. */
    private static final String NO_REQUIREMENT = "-";

    private final Outbox outbox;

    FindingOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> announce(FindingEvent event, Finding finding, CommandContext context) {
        FindingIdentity identity = finding.identity();
        FindingChanged changed = new FindingChanged(
                identity.findingId(),
                identity.auditId(),
                identity.certificationId(),
                identity.organisationId(),
                FindingGrade.valueOf(finding.content().grade().name()),
                requirement(finding),
                FindingStatus.valueOf(finding.status().name()),
                context.today());
        return outbox.append(type(event), identity.certificationId(), identity.findingId(), changed, context);
    }

    @Override
    public Uni<Void> regraded(
            dev.proofmark.audit.finding.domain.FindingGrade previous,
            boolean reported,
            Finding finding,
            CommandContext context) {
        FindingIdentity identity = finding.identity();
        FindingRegraded regraded = new FindingRegraded(
                identity.findingId(),
                identity.auditId(),
                identity.certificationId(),
                identity.organisationId(),
                FindingGrade.valueOf(finding.content().grade().name()),
                FindingGrade.valueOf(previous.name()),
                requirement(finding),
                FindingStatus.valueOf(finding.status().name()),
                reported,
                context.today());
        return outbox.append(
                Events.FINDING_REGRADED, identity.certificationId(), identity.findingId(), regraded, context);
    }

    private static String requirement(Finding finding) {
        var requirement = finding.content().requirement();
        return requirement == null ? NO_REQUIREMENT : requirement;
    }

    private static EventType<FindingChanged> type(FindingEvent event) {
        return switch (event) {
            case RAISED -> Events.FINDING_RAISED;
            case REVISED -> Events.FINDING_REVISED;
            case REGRADED -> throw new IllegalArgumentException("another grade is announced with the one before");
            case RESPONDED -> Events.FINDING_RESPONDED;
            case ACCEPTED -> Events.FINDING_ACCEPTED;
            case REJECTED -> Events.FINDING_REJECTED;
            case EVIDENCE_SUBMITTED -> Events.FINDING_EVIDENCE_SUBMITTED;
            case VERIFIED -> Events.FINDING_VERIFIED;
        };
    }
}
