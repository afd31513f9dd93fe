package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.usecase.ReadPersonnel;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What the body's people are called whom files, reviews and decisions name by their ids. */
@Path("/api/v1/colleagues")
@Authenticated
public class ColleagueResource {

    private final ReadPersonnel read;
    private final CurrentActor actor;

    public ColleagueResource(ReadPersonnel read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "ListColleagues",
            summary = "The names of the body's people, for whoever works for it or assesses it")
    public Uni<Response> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.colleagues(Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(ColleagueView::of))
                .map(page -> Pages.response(page, uri));
    }
}
