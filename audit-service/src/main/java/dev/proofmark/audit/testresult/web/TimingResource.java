package dev.proofmark.audit.testresult.web;

import dev.proofmark.audit.testresult.domain.ResultKind;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
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

/** How fast a product was, answer by answer; the files are listed with those of predictions. */
@Path("/api/v1/evaluations/{id}/timings")
@Authenticated
public class TimingResource {

    private final ResultUpload upload;

    TimingResource(ResultUpload upload) {
        this.upload = upload;
    }

    /** Goes on when its sender has gone, as that of predictions does. */
    @POST
    @Consumes({ResultUpload.CSV, ResultUpload.GZIP, MediaType.APPLICATION_OCTET_STREAM})
    @Cancellable(false)
    @Operation(
            operationId = "UploadTimings",
            summary =
                    "Hand in when each answer was asked for and given, as CSV, plain or as gzip; it is measured, or every problem named")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = ResultUpload.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ResultUpload.GZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> post(UUID id) {
        return upload.take(id, ResultKind.TIMINGS, "UploadTimings");
    }
}
