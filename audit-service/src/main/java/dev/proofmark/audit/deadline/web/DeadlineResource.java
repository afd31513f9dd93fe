package dev.proofmark.audit.deadline.web;

import dev.proofmark.audit.deadline.usecase.ReadDeadlines;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Days by which something has to be done; what happens elsewhere sets, meets and lifts them. */
@Path("/api/v1/deadlines")
@Authenticated
public class DeadlineResource {

    private final ReadDeadlines read;
    private final CurrentActor actor;

    public DeadlineResource(ReadDeadlines read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "ListDeadlines",
            summary = "The deadlines that you see, by state, kind, day or certification, the earliest due first")
    public Uni<Response> list(
            @BeanParam DeadlinesWanted wanted,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.list(wanted.filter(), Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(DeadlineView::of))
                .map(page -> Pages.response(page, uri));
    }
}
