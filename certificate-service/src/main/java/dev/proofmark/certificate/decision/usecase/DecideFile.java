package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.domain.DecisionOutcome;
import dev.proofmark.certificate.decision.domain.FileDecisions;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The independent decision of one person on a file (ISO/IEC 17021-1:2015, 9.5). Its case is held first: of two decisions at
 * the same moment the second finds the file changed and loses (I-53). What a grant does to the certificate is in the same
 * transaction.
 */
@ApplicationScoped
public class DecideFile {
    private final CertificationFiles files;
    private final RecordDecision record;
    private final FitnessOfPeople fitness;
    private final DecisionSettings settings;

    public DecideFile(
            CertificationFiles files, RecordDecision record, FitnessOfPeople fitness, DecisionSettings settings) {
        this.files = files;
        this.record = record;
        this.fitness = fitness;
        this.settings = settings;
    }

    /** What the decision maker states. */
    public record Statement(DecisionKind kind, DecisionOutcome outcome, String rationale) {}

    public Uni<FileWithDecisions> handle(UUID fileId, Statement statement, CommandContext context) {
        FileAccess.requireRole(context.actor(), "DECISION_MAKER");
        return decide(files.hold(fileId), statement, context);
    }

    /** The decision on what somebody has proposed about a certificate: the second pair of eyes. */
    public Uni<FileWithDecisions> confirm(UUID certificateId, Statement statement, CommandContext context) {
        FileAccess.requireRole(context.actor(), "DECISION_MAKER");
        return decide(
                files.openAbout(certificateId, statement.kind())
                        .chain(open -> open.map(files::hold)
                                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))),
                statement,
                context);
    }

    private Uni<FileWithDecisions> decide(
            Uni<Optional<CertificationFile>> held, Statement statement, CommandContext context) {
        return held.map(file -> file.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .invoke(file -> context.requireVersion(file.version()))
                .invoke(this::requireOnePersonEnough)
                .chain(file -> fitness.of(file, context.actor())
                        .chain(found -> record.stated(file, statement)
                                .map(command -> FileDecisions.decide(
                                                file, command, found, context.actor(), context.now(), context.today())
                                        .orThrow())))
                .chain(accepted -> record.record(accepted, context));
    }

    private void requireOnePersonEnough(CertificationFile file) {
        if (settings.committee().decides(file.kind())) {
            throw new RefusedException(Refusal.of(
                    "committee",
                    Map.of(
                            "kind", file.kind().name(),
                            "quorum", Integer.toString(settings.committee().quorum()))));
        }
    }
}
