package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.certificate.usecase.OpenCertificate;
import dev.proofmark.certificate.decision.domain.CertificationDecision;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.domain.DecisionOutcome;
import dev.proofmark.certificate.decision.domain.FileCommand;
import dev.proofmark.certificate.decision.domain.FileDecisions;
import dev.proofmark.certificate.decision.domain.FileEvent;
import dev.proofmark.certificate.decision.domain.InputHash;
import dev.proofmark.certificate.evidence.usecase.KeptEvents;
import dev.proofmark.contracts.Events;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.outbox.Outbox;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * The independent decision on a file (ISO/IEC 17021-1:2015, 9.5). The file is written first: of two decisions at the same
 * moment the second finds it changed and loses (I-53). A grant opens the certificate in the same transaction.
 */
@ApplicationScoped
public class DecideFile {
    private final CertificationFiles files;
    private final KeptEvents evidence;
    private final OpenCertificate openCertificate;
    private final Outbox outbox;

    public DecideFile(CertificationFiles files, KeptEvents evidence, OpenCertificate openCertificate, Outbox outbox) {
        this.files = files;
        this.evidence = evidence;
        this.openCertificate = openCertificate;
        this.outbox = outbox;
    }

    /** What the decision maker states. */
    public record Statement(DecisionKind kind, DecisionOutcome outcome, String rationale) {}

    public Uni<FileWithDecisions> handle(UUID fileId, Statement statement, CommandContext context) {
        FileAccess.requireRole(context.actor(), "DECISION_MAKER");
        return files.find(fileId)
                .map(file -> file.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .invoke(file -> context.requireVersion(file.version()))
                .chain(file -> inputs(file).map(inputs -> decide(file, statement, inputs, context)))
                .chain(accepted -> record(accepted, context));
    }

    private Uni<List<InputHash>> inputs(CertificationFile file) {
        return evidence.of(file.certificationId())
                .map(kept -> kept.stream()
                        .map(event -> new InputHash(event.type(), event.id(), event.time(), event.sha256()))
                        .toList());
    }

    private static Outcome.Accepted<CertificationFile, FileEvent> decide(
            CertificationFile file, Statement statement, List<InputHash> inputs, CommandContext context) {
        FileCommand command = new FileCommand.Decide(
                Ids.next(), statement.kind(), statement.outcome(), statement.rationale(), inputs);
        return FileDecisions.decide(file, command, context.actor(), context.now(), context.today())
                .orThrow();
    }

    private Uni<FileWithDecisions> record(
            Outcome.Accepted<CertificationFile, FileEvent> accepted, CommandContext context) {
        return files.save(accepted.state())
                .call(saved -> publish(saved, accepted.events(), context))
                .chain(saved ->
                        files.decisionsOn(saved.id()).map(decisions -> new FileWithDecisions(saved, decisions)));
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
            case FileEvent.Reviewed _ -> Uni.createFrom().voidItem();
            case FileEvent.Decided decided -> {
                CertificationDecision decision = decided.decision();
                yield files.add(decision)
                        .chain(() -> outbox.append(
                                Events.DECISION_RECORDED,
                                file.certificationId(),
                                file.id(),
                                PublishedDecision.of(file, decision),
                                context))
                        .chain(() -> openIfGranted(file, decision, context));
            }
        };
    }

    private Uni<Void> openIfGranted(CertificationFile file, CertificationDecision decision, CommandContext context) {
        return switch (decision.outcome()) {
            case GRANTED -> openCertificate.handle(GrantedCase.of(file, decision), context);
            case REFUSED, RETURNED -> Uni.createFrom().voidItem();
        };
    }
}
