package dev.proofmark.application.correspondence.web;

import dev.proofmark.application.correspondence.usecase.ReadCorrespondence;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What was written to the client about an application and everything that followed from it. */
@Path("/api/v1/applications/{id}/correspondence")
@Authenticated
public class CorrespondenceResource {

    private final CurrentActor actor;
    private final ReadCorrespondence read;

    public CorrespondenceResource(CurrentActor actor, ReadCorrespondence read) {
        this.actor = actor;
        this.read = read;
    }

    @GET
    @Operation(operationId = "ListCorrespondence", summary = "The messages to the client, oldest first")
    public Uni<Response> list(
            UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.list(id, Pages.request(limit, cursor), actor.get())
                .map(page -> Pages.response(page.map(MessageSummary::of), uri));
    }

    @GET
    @Path("/{messageId}")
    @Operation(operationId = "GetMessage", summary = "One message with its exact text")
    public Uni<Response> get(UUID id, UUID messageId) {
        return read.one(id, messageId, actor.get())
                .map(message -> Response.ok(MessageView.of(message)).build());
    }
}
