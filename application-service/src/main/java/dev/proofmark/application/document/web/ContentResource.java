package dev.proofmark.application.document.web;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.document.domain.Document;
import dev.proofmark.application.document.domain.DocumentStatus;
import dev.proofmark.application.document.usecase.ReadContent;
import dev.proofmark.application.document.usecase.Upload;
import dev.proofmark.application.document.usecase.UploadContent;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.ContentDigest;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Download;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.StreamedBody;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What is in a document: bytes, up and down. */
@Path("/api/v1/applications/{id}/documents/{documentId}")
@Authenticated
public class ContentResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final StreamedBody streamed;
    private final UploadContent upload;
    private final ReadContent read;

    public ContentResource(
            Commands commands, CurrentActor actor, StreamedBody streamed, UploadContent upload, ReadContent read) {
        this.commands = commands;
        this.actor = actor;
        this.streamed = streamed;
        this.upload = upload;
        this.read = read;
    }

    /** Goes on when its sender has gone: whatever has begun either ends or clears away what it has written. */
    @PUT
    @Path("/content")
    @Cancellable(false)
    @Operation(operationId = "UploadContent", summary = "Upload the file itself; 202 while the scanner is at work")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> put(UUID id, UUID documentId, @Context HttpHeaders headers) {
        Commands.Begun command = commands.begin();
        StreamedBody.Body body = streamed.open();
        if (headers.getHeaderString("Content-Range") != null) {
            throw new RefusedException(Refusal.of("malformed-request"));
        }
        var digest = ContentDigest.sha256(headers.getHeaderString("Content-Digest"))
                .or(() -> ContentDigest.sha256(headers.getHeaderString("Repr-Digest")));
        return upload.handle(new Upload(id, documentId, body.content(), body.announced(), digest), command)
                .map(document -> uploaded(document, command.context().actor()));
    }

    @GET
    @Path("/content")
    @Operation(operationId = "ReadContent", summary = "Download the newest content")
    public Uni<Response> get(UUID id, UUID documentId, @Context Request conditions, @Context HttpHeaders headers) {
        return content(id, documentId, null, conditions, headers);
    }

    @GET
    @Path("/versions/{number}/content")
    @Operation(operationId = "ReadContentVersion", summary = "Download an older content")
    public Uni<Response> get(
            UUID id, UUID documentId, int number, @Context Request conditions, @Context HttpHeaders headers) {
        return content(id, documentId, number, conditions, headers);
    }

    private Uni<Response> content(
            UUID id, UUID documentId, @Nullable Integer number, Request conditions, HttpHeaders headers) {
        return read.handle(id, documentId, number, actor.get())
                .map(found -> download(found)
                        .response(conditions, headers.getHeaderString("Range"), headers.getHeaderString("If-Range")));
    }

    private static Download download(ReadContent.Content found) {
        return new Download(
                found.file(),
                found.document().details().fileName(),
                found.version().content().mediaType(),
                found.version().content().size(),
                found.version().content().sha256());
    }

    private static Response uploaded(Document document, Actor by) {
        Response.Status status =
                document.status() == DocumentStatus.QUARANTINED ? Response.Status.ACCEPTED : Response.Status.OK;
        return Response.status(status)
                .entity(DocumentView.whole(document, StaffRoles.seesAll(by)))
                .tag(Etags.of(document.version()))
                .build();
    }
}
