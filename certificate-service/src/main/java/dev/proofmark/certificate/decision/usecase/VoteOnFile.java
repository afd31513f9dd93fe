package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.domain.DecisionOutcome;
import dev.proofmark.certificate.decision.domain.FileCommand;
import dev.proofmark.certificate.decision.domain.FileDecisions;
import dev.proofmark.certificate.decision.domain.FileEvent;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A committee decides: each member votes once on what the file holds, and what carries the quorum and the majority is the
 * decision (ISO/IEC 17021-1:2015, 9.5.1). Every vote is kept, the dissenting ones too.
 */
@ApplicationScoped
public class VoteOnFile {
    private final CertificationFiles files;
    private final RecordDecision record;
    private final FitnessOfPeople fitness;
    private final DecisionSettings settings;

    public VoteOnFile(
            CertificationFiles files, RecordDecision record, FitnessOfPeople fitness, DecisionSettings settings) {
        this.files = files;
        this.record = record;
        this.fitness = fitness;
        this.settings = settings;
    }

    /**
     * What a member states.
     *
     * @param kind null for the file's own kind
     */
    public record Ballot(@Nullable DecisionKind kind, DecisionOutcome outcome, String rationale) {}

    public Uni<FileWithDecisions> handle(UUID fileId, Ballot ballot, CommandContext context) {
        FileAccess.requireRole(context.actor(), "DECISION_MAKER");
        return files.hold(fileId)
                .map(file -> file.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .invoke(file -> context.requireVersion(file.version()))
                .chain(file -> vote(file, ballot, context))
                .chain(accepted -> record.record(accepted, context));
    }

    private Uni<Outcome.Accepted<CertificationFile, FileEvent>> vote(
            CertificationFile file, Ballot ballot, CommandContext context) {
        DecisionKind kind = ballot.kind() == null ? file.kind() : ballot.kind();
        return record.stated(file, new DecideFile.Statement(kind, ballot.outcome(), ballot.rationale()))
                .chain(decide -> files.votesOn(file.id())
                        .map(votes -> votes.stream()
                                .filter(vote -> vote.fileVersion() == file.version())
                                .toList())
                        .map(before -> new FileCommand.CastVote(Ids.next(), decide, settings.committee(), before)))
                .chain(command -> fitness.of(file, context.actor())
                        .map(found -> FileDecisions.decide(
                                        file, command, found, context.actor(), context.now(), context.today())
                                .orThrow()));
    }
}
