package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.AuditDays;
import dev.proofmark.audit.audit.usecase.FindCandidates;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.DayParameters;
import dev.proofmark.platform.web.Language;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Who could be on an audit's team. */
@Path("/api/v1/audits/{id}/candidates")
@Authenticated
public class CandidateResource {

    private final FindCandidates find;
    private final CurrentActor actor;

    public CandidateResource(FindCandidates find, CurrentActor actor) {
        this.find = find;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "FindCandidates",
            summary = "Who could be on the team on these days, in each role, and every reason why others could not")
    public Uni<Response> find(
            UUID id,
            @QueryParam("firstDay") @Nullable String firstDay,
            @QueryParam("lastDay") @Nullable String lastDay,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @HeaderParam("Accept-Language") @Nullable String languages,
            @Context UriInfo uri) {
        Language language = Language.preferredBy(languages);
        AuditDays days =
                new AuditDays(DayParameters.required("firstDay", firstDay), DayParameters.required("lastDay", lastDay));
        return find.handle(id, days, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(candidate -> CandidateView.of(candidate, language)))
                .map(page -> Response.fromResponse(Pages.response(page, uri))
                        .header("Content-Language", language.tag())
                        .header("Vary", "Accept-Language")
                        .build());
    }
}
