package dev.proofmark.audit.deadline.web;

import dev.proofmark.audit.deadline.usecase.ReadDeadlines;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** That somebody has to decide about suspensions, because a legal day of the cycle was missed. */
@Path("/api/v1/suspension-proposals")
@Authenticated
public class SuspensionProposalResource {

    private final ReadDeadlines read;
    private final CurrentActor actor;

    public SuspensionProposalResource(ReadDeadlines read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "ListSuspensionProposals",
            summary = "Proposals to suspend, those without an answer or all")
    public Uni<Response> list(
            @QueryParam("open") @DefaultValue("true") boolean openOnly,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.proposals(openOnly, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(ProposalView::of))
                .map(page -> Pages.response(page, uri));
    }
}
