package dev.proofmark.audit.evaluation.web;

import dev.proofmark.audit.evaluation.usecase.ReadEvaluations;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Evaluations, as they are shown. */
@Path("/api/v1/evaluations")
@Authenticated
public class EvaluationsResource {

    private final CurrentActor actor;
    private final ReadEvaluations read;
    private final EvaluationViews views;

    EvaluationsResource(CurrentActor actor, ReadEvaluations read, EvaluationViews views) {
        this.actor = actor;
        this.read = read;
        this.views = views;
    }

    @GET
    @Operation(operationId = "ListEvaluations", summary = "The evaluations that you see, or those that you ask for")
    public Uni<Response> list(
            @BeanParam EvaluationsWanted wanted,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.list(wanted.toFilter(), Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(views::of))
                .map(page -> Pages.response(page, uri));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "GetEvaluation", summary = "One evaluation with everything done so far")
    public Uni<Response> get(UUID id) {
        return read.one(id, actor.get())
                .map(named -> Response.ok(views.of(named))
                        .tag(Etags.of(named.seen().evaluation().version()))
                        .build());
    }
}
