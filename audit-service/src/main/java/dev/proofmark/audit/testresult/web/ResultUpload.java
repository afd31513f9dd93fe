package dev.proofmark.audit.testresult.web;

import dev.proofmark.audit.testresult.domain.ResultKind;
import dev.proofmark.audit.testresult.usecase.ReceivedResults;
import dev.proofmark.audit.testresult.usecase.UploadResults;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.StreamedBody;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Takes the body of the request under way in, whichever kind of file it is. */
@ApplicationScoped
class ResultUpload {

    static final String CSV = "text/csv";
    static final String GZIP = "application/gzip";

    private final Commands commands;
    private final StreamedBody streamed;
    private final UploadResults upload;

    ResultUpload(Commands commands, StreamedBody streamed, UploadResults upload) {
        this.commands = commands;
        this.streamed = streamed;
        this.upload = upload;
    }

    /**
     * To be called before anything is waited for.
     *
     * @param operation by which idempotency keys are told apart
     */
    Uni<Response> take(UUID evaluationId, ResultKind kind, String operation) {
        Commands.BegunPost command = commands.beginPost();
        StreamedBody.Body body = streamed.open();
        return upload.receive(evaluationId, kind, body.content(), body.announced(), command.context())
                .chain(received ->
                        keep(evaluationId, received, command, operation).eventually(() -> upload.release(received)));
    }

    private Uni<Response> keep(
            UUID evaluationId, ReceivedResults received, Commands.BegunPost command, String operation) {
        return commands.post(
                command,
                operation,
                received.sha256(),
                context -> upload.keep(evaluationId, received, context)
                        .map(taken -> Answer.created(
                                URI.create("/api/v1/evaluations/" + evaluationId + "/results"),
                                ResultView.of(taken.file(), true),
                                taken.evaluation().version())));
    }
}
