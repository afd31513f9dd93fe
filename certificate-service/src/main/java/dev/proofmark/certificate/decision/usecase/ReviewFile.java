package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.FileCommand;
import dev.proofmark.certificate.decision.domain.FileDecisions;
import dev.proofmark.certificate.decision.domain.Fitness;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A technical reviewer's verdict on a file (ISO/IEC 17021-1:2015, 9.5.2). */
@ApplicationScoped
public class ReviewFile {
    private final CertificationFiles files;
    private final RecordDecision record;
    private final FitnessOfPeople fitness;

    public ReviewFile(CertificationFiles files, RecordDecision record, FitnessOfPeople fitness) {
        this.files = files;
        this.record = record;
        this.fitness = fitness;
    }

    public Uni<FileWithDecisions> handle(UUID fileId, FileCommand.Review command, CommandContext context) {
        FileAccess.requireRole(context.actor(), "TECHNICAL_REVIEWER");
        return files.hold(fileId)
                .map(file -> file.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .invoke(file -> context.requireVersion(file.version()))
                .chain(file -> fitness.of(file, context.actor()).map(found -> decide(file, command, found, context)))
                .chain(files::save)
                .chain(record::seen);
    }

    private static CertificationFile decide(
            CertificationFile file, FileCommand.Review command, Fitness found, CommandContext context) {
        return FileDecisions.decide(file, command, found, context.actor(), context.now(), context.today())
                .orThrow()
                .state();
    }
}
