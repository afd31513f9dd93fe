package dev.proofmark.audit.testresult.web;

import dev.proofmark.audit.testresult.domain.ResultKind;
import dev.proofmark.audit.testresult.usecase.ReadResults;
import dev.proofmark.platform.web.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

    private final ResultUpload upload;
    private final CurrentActor actor;
    private final ReadResults read;

    ResultResource(ResultUpload upload, CurrentActor actor, ReadResults read) {
        this.upload = upload;
        this.actor = actor;
        this.read = read;
    }

    /** Goes on when its sender has gone: whatever has begun either ends or clears away what it has written. */
    @POST
    @Consumes({ResultUpload.CSV, ResultUpload.GZIP, MediaType.APPLICATION_OCTET_STREAM})
    @Cancellable(false)
    @Operation(
            operationId = "UploadResults",
            summary =
                    "Hand in the predictions as CSV, plain or as gzip; everything is recomputed, or every problem named")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = ResultUpload.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ResultUpload.GZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> post(UUID id) {
        return upload.take(id, ResultKind.PREDICTIONS, "UploadResults");
    }

    @GET
    @Operation(
            operationId = "ListResults",
            summary = "All files of predictions and timings of an evaluation; the first of each kind counts")
    public Uni<Response> list(UUID id) {
        return read.of(id, actor.get())
                .map(files -> Response.ok(ResultView.of(files)).build());
    }
}
