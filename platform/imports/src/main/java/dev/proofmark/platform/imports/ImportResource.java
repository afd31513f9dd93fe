package dev.proofmark.platform.imports;

import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.web.EmptyRequest;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.Pages;
import dev.proofmark.platform.web.StreamedBody;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * Records that the body brings with it, from spreadsheets' files. Every service offers it for the kinds that it keeps;
 * each file is looked through first, and taken over only when somebody says so.
 */
@Path("/api/v1/imports/{kind}")
@RolesAllowed("ADMINISTRATOR")
public class ImportResource {

    private static final String CSV = "text/csv";

    private final Commands commands;
    private final StreamedBody streamed;
    private final ManageImports imports;

    ImportResource(Commands commands, StreamedBody streamed, ManageImports imports) {
        this.commands = commands;
        this.streamed = streamed;
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "BeginImport",
            summary = "Begin an import of clients, auditors, competences or certificates; its file comes next")
    public Uni<Response> begin(String kind, @NotNull @Valid ImportRequest body) {
        UUID id = body.id() == null ? Ids.next() : body.id();
        return commands.post(
                "BeginImport",
                body,
                context -> imports.begin(kind, id, context)
                        .map(begun -> Answer.created(address(kind, id), ImportView.of(begun), begun.version())));
    }

    @GET
    @Operation(operationId = "ListImports", summary = "The imports of a kind")
    public Uni<Response> list(
            String kind,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return imports.list(kind, Pages.request(limit, cursor))
                .map(page -> Pages.response(page.map(ImportView::of), uri));
    }

    @GET
    @Path("/{importId}")
    @Operation(
            operationId = "GetImport",
            summary = "How far an import has come, what is wrong with its file, and what comes or came of it")
    public Uni<Response> get(String kind, UUID importId) {
        return imports.one(kind, importId)
                .map(watched -> Response.ok(ImportView.of(watched))
                        .tag(Etags.of(watched.found().version()))
                        .build());
    }

    /** Goes on when its sender has gone: whatever has begun either ends or clears away what it has written. */
    @PUT
    @Path("/{importId}/content")
    @Consumes({CSV, MediaType.APPLICATION_OCTET_STREAM})
    @Cancellable(false)
    @Operation(
            operationId = "UploadImport",
            summary = "Upload the file, or another one in its place; it is looked through, and nothing is changed")
    @RequestBody(
            required = true,
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> upload(String kind, UUID importId) {
        Commands.Begun command = commands.begin();
        StreamedBody.Body body = streamed.open();
        return imports.upload(kind, importId, body, command)
                .map(found -> Response.accepted(ImportView.of(found))
                        .header("Location", address(kind, importId))
                        .tag(Etags.of(found.version()))
                        .build());
    }

    @POST
    @Path("/{importId}/execution")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "ExecuteImport",
            summary = "Have a file taken over in which nothing is wrong: the whole of it, or nothing")
    public Uni<Response> execute(String kind, UUID importId, @NotNull @Valid EmptyRequest body) {
        return commands.post(
                "ExecuteImport",
                body,
                context -> imports.execute(kind, importId, context)
                        .map(found -> Answer.accepted(ImportView.of(found), address(kind, importId))));
    }

    private static URI address(String kind, UUID id) {
        return URI.create("/api/v1/imports/" + kind + "/" + id);
    }
}
