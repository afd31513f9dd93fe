package dev.proofmark.audit.testresult.usecase;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.EvaluationCommand;
import dev.proofmark.audit.evaluation.domain.EvaluationDecisions;
import dev.proofmark.audit.evaluation.usecase.EvaluationAccess;
import dev.proofmark.audit.evaluation.usecase.EvaluationChanges;
import dev.proofmark.audit.evaluation.usecase.EvaluationSchemes;
import dev.proofmark.audit.testresult.domain.ResultFile;
import dev.proofmark.audit.testresult.domain.ResultKind;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.storage.BlockingWork;
import dev.proofmark.platform.storage.ContentStore;
import dev.proofmark.platform.storage.Incoming;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A tester hands in what the product predicted, or how fast it was. The file is written to the disk as it
 * comes and evaluated away from the event loop, before its transaction begins; if anything is wrong with it, nothing is left
 * of it.
 */
@ApplicationScoped
public class UploadResults {

    /** Stands for the file where only the rules are asked whether it may come. */
    private static final String NO_FILE_YET = "0".repeat(64);

    private final EvaluationAccess access;
    private final EvaluationChanges changes;
    private final EvaluationSchemes schemes;
    private final ResultReaders readers;
    private final EvaluateResults evaluate;
    private final ResultFiles results;
    private final ContentStore store;
    private final BlockingWork blocking;
    private final Transactions transactions;
    private final long largest;

    UploadResults(
            EvaluationAccess access,
            EvaluationChanges changes,
            EvaluationSchemes schemes,
            ResultReaders readers,
            EvaluateResults evaluate,
            ResultFiles results,
            ContentStore store,
            BlockingWork blocking,
            Transactions transactions,
            ResultConfig config) {
        this.access = access;
        this.changes = changes;
        this.schemes = schemes;
        this.readers = readers;
        this.evaluate = evaluate;
        this.results = results;
        this.store = store;
        this.blocking = blocking;
        this.transactions = transactions;
        this.largest = config.largest().asLongValue();
    }

    /** The results that count now, and the evaluation with them. */
    public record Taken(ResultFile file, Evaluation evaluation) {}

    /**
     * Takes a body in and evaluates it; what could not be kept anyhow is refused before it is read.
     *
     * @param announced bytes that its sender says it has
     */
    public Uni<ReceivedResults> receive(
            UUID evaluationId, ResultKind kind, InputStream body, OptionalLong announced, CommandContext context) {
        return transactions
                .run(() -> access.asLaboratory(evaluationId, context)
                        .invoke(evaluation -> askFirst(kind, evaluation, context)))
                .map(evaluation -> readers.of(kind, evaluation.agreed().product()))
                .chain(reader -> blocking.run(() -> store.receive(body, largest, announced))
                        .chain(incoming -> evaluated(incoming, kind, reader)));
    }

    private void askFirst(ResultKind kind, Evaluation evaluation, CommandContext context) {
        var _ = EvaluationDecisions.decide(
                        command(kind, evaluation, Ids.next(), NO_FILE_YET, 1),
                        evaluation,
                        context.actor().personId(),
                        context.today())
                .orThrow();
    }

    private Uni<ReceivedResults> evaluated(Incoming incoming, ResultKind kind, ResultReader reader) {
        return evaluate.handle(incoming.path(), kind, reader)
                .map(evaluated -> new ReceivedResults(kind, incoming, evaluated))
                .onFailure()
                .call(failure -> blocking.does(incoming::close));
    }

    /** Makes what was received the results that count, in the transaction under way. */
    public Uni<Taken> keep(UUID evaluationId, ReceivedResults received, CommandContext context) {
        UUID resultsId = Ids.next();
        return access.asLaboratory(evaluationId, context)
                .chain(evaluation -> changes.carryOut(
                        evaluation,
                        command(
                                received.kind(),
                                evaluation,
                                resultsId,
                                received.sha256(),
                                received.evaluated().samples()),
                        context))
                .chain(evaluation -> results.latest(evaluationId, received.kind())
                        .map(before -> before.map(ResultFile::number).orElse(0) + 1)
                        .chain(number -> results.add(file(evaluationId, resultsId, number, received, context)))
                        .map(file -> new Taken(file, evaluation)))
                .call(taken -> blocking.does(() -> store.keep(received.incoming())));
    }

    /** Lets go of what was received and not kept. */
    public Uni<Void> release(ReceivedResults received) {
        return blocking.does(received::close);
    }

    private EvaluationCommand command(
            ResultKind kind, Evaluation evaluation, UUID resultsId, String sha256, long samples) {
        return switch (kind) {
            case PREDICTIONS ->
                new EvaluationCommand.TakeResults(
                        resultsId,
                        sha256,
                        samples,
                        schemes.termsOf(evaluation.agreed().scheme()));
            case TIMINGS -> new EvaluationCommand.TakeTimings();
        };
    }

    private static ResultFile file(
            UUID evaluationId, UUID resultsId, int number, ReceivedResults received, CommandContext context) {
        var evaluated = received.evaluated();
        return new ResultFile(
                resultsId,
                evaluationId,
                received.kind(),
                number,
                received.sha256(),
                received.incoming().size(),
                evaluated.samples(),
                evaluated.evaluation(),
                evaluated.curves(),
                context.actor().personId(),
                context.now());
    }
}
