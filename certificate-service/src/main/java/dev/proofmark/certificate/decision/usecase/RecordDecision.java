package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.CertificationDecision;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.FileCommand;
import dev.proofmark.certificate.decision.domain.FileEvent;
import dev.proofmark.certificate.decision.domain.InputHash;
import dev.proofmark.certificate.evidence.usecase.KeptEvents;
import dev.proofmark.contracts.Events;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.outbox.Outbox;
import dev.proofmark.platform.rules.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes what was decided or voted, tells of it, and has its effect, in one transaction. */
@ApplicationScoped
public class RecordDecision {
    private final CertificationFiles files;
    private final KeptEvents evidence;
    private final DecisionEffects effects;
    private final Outbox outbox;

    public RecordDecision(CertificationFiles files, KeptEvents evidence, DecisionEffects effects, Outbox outbox) {
        this.files = files;
        this.evidence = evidence;
        this.effects = effects;
        this.outbox = outbox;
    }

    /** The decision that somebody states, on all that the case holds at this moment. */
    Uni<FileCommand.Decide> stated(CertificationFile file, DecideFile.Statement statement) {
        return evidence.of(file.certificationId())
                .map(kept -> kept.stream()
                        .map(event -> new InputHash(event.type(), event.id(), event.time(), event.sha256()))
                        .toList())
                .map((List<InputHash> inputs) -> new FileCommand.Decide(
                        Ids.next(), statement.kind(), statement.outcome(), statement.rationale(), inputs));
    }

    Uni<FileWithDecisions> record(Outcome.Accepted<CertificationFile, FileEvent> accepted, CommandContext context) {
        return files.save(accepted.state())
                .call(saved -> publish(saved, accepted.events(), context))
                .chain(this::seen);
    }

    Uni<FileWithDecisions> seen(CertificationFile file) {
        return files.decisionsOn(file.id())
                .chain(decisions ->
                        files.votesOn(file.id()).map(votes -> new FileWithDecisions(file, decisions, votes)));
    }

    private Uni<Void> publish(CertificationFile file, List<FileEvent> events, CommandContext context) {
        Uni<Void> published = Uni.createFrom().voidItem();
        for (FileEvent event : events) {
            published = published.chain(() -> publish(file, event, context));
        }
        return published;
    }

    private Uni<Void> publish(CertificationFile file, FileEvent event, CommandContext context) {
        return switch (event) {
            case FileEvent.Reviewed _, FileEvent.Proposed _ -> Uni.createFrom().voidItem();
            case FileEvent.Voted voted -> files.add(voted.vote());
            case FileEvent.Decided decided -> {
                CertificationDecision decision = decided.decision();
                yield files.add(decision)
                        .chain(() -> outbox.append(
                                Events.DECISION_RECORDED,
                                file.certificationId(),
                                file.id(),
                                PublishedDecision.of(file, decision),
                                context))
                        .chain(() -> effects.of(file, decision, context));
            }
        };
    }
}
