package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.usecase.ReadFindings;
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

/** Findings over all audits. */
@Path("/api/v1/findings")
@Authenticated
public class FindingsResource {

    private final CurrentActor actor;
    private final ReadFindings read;

    public FindingsResource(CurrentActor actor, ReadFindings read) {
        this.actor = actor;
        this.read = read;
    }

    @GET
    @Operation(operationId = "SearchFindings", summary = "The findings that you see, or those of them that you ask for")
    public Uni<Response> list(
            @BeanParam FindingsWanted wanted,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.list(wanted.toFilter(), Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(FindingView::of))
                .map(page -> Pages.response(page, uri));
    }
}
