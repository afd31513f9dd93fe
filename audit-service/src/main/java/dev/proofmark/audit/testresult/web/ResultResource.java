package dev.proofmark.audit.testresult.web;

import dev.proofmark.audit.testresult.usecase.ReadResults;
import dev.proofmark.audit.testresult.usecase.ReceivedPredictions;
import dev.proofmark.audit.testresult.usecase.UploadResults;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.StreamedBody;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What a product predicted, sample by sample; everything else is computed from it. */
@Path("/api/v1/evaluations/{id}/results")
@Authenticated
public class ResultResource {

    private static final String CSV = "text/csv";
    private static final String GZIP = "application/gzip";

    private final Commands commands;
    private final CurrentActor actor;
    private final StreamedBody streamed;
    private final UploadResults upload;
    private final ReadResults read;

    ResultResource(
            Commands commands, CurrentActor actor, StreamedBody streamed, UploadResults upload, ReadResults read) {
        this.commands = commands;
        this.actor = actor;
        this.streamed = streamed;
        this.upload = upload;
        this.read = read;
    }

    /** Goes on when its sender has gone: whatever has begun either ends or clears away what it has written. */
    @POST
    @Consumes({CSV, GZIP, MediaType.APPLICATION_OCTET_STREAM})
    @Cancellable(false)
    @Operation(
            operationId = "UploadResults",
            summary =
                    "Hand in the predictions as CSV, plain or as gzip; everything is recomputed, or every problem named")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = GZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> post(UUID id) {
        Commands.BegunPost command = commands.beginPost();
        StreamedBody.Body body = streamed.open();
        return upload.receive(id, body.content(), body.announced(), command.context())
                .chain(received -> keep(id, received, command).eventually(() -> upload.release(received)));
    }

    private Uni<Response> keep(UUID id, ReceivedPredictions received, Commands.BegunPost command) {
        return commands.post(
                command,
                "UploadResults",
                received.sha256(),
                context -> upload.keep(id, received, context)
                        .map(taken -> Answer.created(
                                URI.create("/api/v1/evaluations/" + id + "/results"),
                                ResultView.of(taken.file(), true),
                                taken.evaluation().version())));
    }

    @GET
    @Operation(operationId = "ListResults", summary = "All files of predictions of an evaluation; the first one counts")
    public Uni<Response> list(UUID id) {
        return read.of(id, actor.get())
                .map(files -> Response.ok(ResultView.of(files)).build());
    }
}
