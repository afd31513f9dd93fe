package dev.proofmark.application.document.web;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.document.usecase.AddDocument;
import dev.proofmark.application.document.usecase.ReadDocuments;
import dev.proofmark.application.document.usecase.RemoveDocument;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The documents beside an application: what is said of them. */
@Path("/api/v1/applications/{id}/documents")
@Authenticated
public class DocumentResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final AddDocument add;
    private final RemoveDocument remove;
    private final ReadDocuments read;

    public DocumentResource(
            Commands commands, CurrentActor actor, AddDocument add, RemoveDocument remove, ReadDocuments read) {
        this.commands = commands;
        this.actor = actor;
        this.add = add;
        this.remove = remove;
        this.read = read;
    }

    @POST
    @Operation(operationId = "AddDocument", summary = "Announce a document; its content is uploaded next")
    public Uni<Response> add(UUID id, @NotNull @Valid DocumentRequest body) {
        UUID documentId = body.id() == null ? Ids.next() : body.id();
        return commands.post(
                "AddDocument",
                body,
                context -> add.handle(id, documentId, body.toDetails(), context)
                        .map(document -> Answer.created(
                                URI.create("/api/v1/applications/" + id + "/documents/" + documentId),
                                DocumentView.whole(document, false),
                                document.version())));
    }

    @GET
    @Operation(operationId = "ListDocuments", summary = "The documents beside an application")
    public Uni<Response> list(
            UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        Actor reader = actor.get();
        return read.list(id, Pages.request(limit, cursor), reader)
                .map(page -> Pages.response(
                        page.map(document -> DocumentView.listed(document, StaffRoles.seesAll(reader))), uri));
    }

    @GET
    @Path("/{documentId}")
    @Operation(operationId = "GetDocument", summary = "One document with all its contents, without their bytes")
    public Uni<Response> get(UUID id, UUID documentId) {
        Actor reader = actor.get();
        return read.one(id, documentId, reader)
                .map(document -> Response.ok(DocumentView.whole(document, StaffRoles.seesAll(reader)))
                        .tag(Etags.of(document.version()))
                        .build());
    }

    @DELETE
    @Path("/{documentId}")
    @Operation(operationId = "RemoveDocument", summary = "Remove a document while its application is a draft")
    public Uni<Response> remove(UUID id, UUID documentId) {
        return commands.delete("RemoveDocument", context -> remove.handle(id, documentId, context));
    }
}
