package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.audit.domain.AuditDecisions;
import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.audit.usecase.SeenAudit;
import dev.proofmark.audit.finding.domain.ContentDecisions;
import dev.proofmark.audit.finding.domain.ContentGround;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.audit.finding.domain.FindingEvent;
import dev.proofmark.audit.finding.domain.FindingRevision;
import dev.proofmark.audit.finding.domain.Received;
import dev.proofmark.audit.finding.domain.Reception;
import dev.proofmark.audit.finding.domain.Revised;
import dev.proofmark.audit.finding.domain.Sending;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes in what a tool has gathered while it was offline: in one transaction for the whole burst, with an answer for each
 * sending. The order of bursts and their repetitions change nothing, with or without an Idempotency-Key that repeats too.
 */
@ApplicationScoped
public class ReceiveFindings {

    private final AuditAccess access;
    private final ContentGrounds grounds;
    private final Findings findings;
    private final FindingHistory history;
    private final FindingConflicts conflicts;
    private final FindingAnnouncements announcements;

    public ReceiveFindings(
            AuditAccess access,
            ContentGrounds grounds,
            Findings findings,
            FindingHistory history,
            FindingConflicts conflicts,
            FindingAnnouncements announcements) {
        this.access = access;
        this.grounds = grounds;
        this.findings = findings;
        this.history = history;
        this.conflicts = conflicts;
        this.announcements = announcements;
    }

    /** What became of each sending, in their order. */
    public Uni<List<Received>> handle(UUID auditId, List<Sending> sendings, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.AUDITOR);
        var ids = sendings.stream().map(Sending::findingId).collect(Collectors.toSet());
        var contents = sendings.stream().map(Sending::content).toList();
        return access.held(auditId, context.actor())
                .invoke(seen -> requireWriter(seen, context))
                .chain(seen -> findings.claim(ids)
                        .chain(known -> grounds.of(seen.audit(), contents)
                                .chain(ground -> receive(seen, known, ids, sendings, ground, context))));
    }

    /** Whoever may write none hears it once, and nothing of what is known. */
    private static void requireWriter(SeenAudit seen, CommandContext context) {
        ContentDecisions.objectionToWriter(FindingActors.of(seen, context.actor()))
                .ifPresent(refusal -> {
                    throw new RefusedException(refusal);
                });
    }

    private Uni<List<Received>> receive(
            SeenAudit seen,
            List<Finding> known,
            Collection<UUID> ids,
            List<Sending> sendings,
            Function<FindingContent, ContentGround> ground,
            CommandContext context) {
        return history.highest(ids)
                .chain(highest -> conflicts
                        .open(ids)
                        .map(open -> new Reception(
                                FindingActors.identity(
                                        seen.audit(), seen.audit().id()),
                                FindingActors.of(seen, context.actor()),
                                context.today(),
                                AuditDecisions.objectionToFinding(seen.audit()).orElse(null),
                                known,
                                highest,
                                open))
                        .chain(reception -> {
                            var received = sendings.stream()
                                    .map(sending ->
                                            reception.receive(sending, ground.apply(sending.content()), Ids.next()))
                                    .toList();
                            return store(known, reception, received, context).replaceWith(received);
                        }));
    }

    private Uni<Void> store(List<Finding> known, Reception reception, List<Received> received, CommandContext context) {
        var before = known.stream().collect(Collectors.toMap(Finding::id, Function.identity()));
        var added = reception.findings().stream()
                .filter(finding -> !before.containsKey(finding.id()))
                .toList();
        var changed = reception.findings().stream()
                .filter(finding -> before.containsKey(finding.id()) && !finding.equals(before.get(finding.id())))
                .toList();
        List<FindingRevision> entries =
                received.stream().flatMap(one -> one.history().stream()).toList();
        return findings.store(added, changed, context.now())
                .chain(() -> history.add(entries, context.now()))
                .chain(() -> conflicts.store(reception.conflicts()))
                .chain(() -> tell(received, context));
    }

    private Uni<Void> tell(List<Received> received, CommandContext context) {
        Uni<Void> told = Uni.createFrom().voidItem();
        for (var one : received) {
            told = told.chain(() -> tell(one, context));
        }
        return told;
    }

    private Uni<Void> tell(Received received, CommandContext context) {
        return switch (received) {
            case Received.Created(Revised(var finding, var entries)) ->
                announcements.announce(FindingEvent.RAISED, finding, context);
            case Received.Updated(Revised(var finding, var entries)) ->
                announcements.announce(FindingEvent.REVISED, finding, context);
            case Received.Unchanged unchanged -> Uni.createFrom().voidItem();
            case Received.Conflicting conflicting -> Uni.createFrom().voidItem();
            case Received.Refused refused -> Uni.createFrom().voidItem();
        };
    }
}
