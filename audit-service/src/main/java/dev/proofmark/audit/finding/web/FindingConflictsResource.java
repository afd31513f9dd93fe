package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.usecase.ReadFindings;
import dev.proofmark.audit.finding.usecase.ResolveConflict;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where two sources have said something of one finding of an audit. */
@Path("/api/v1/audits/{id}/finding-conflicts")
@Authenticated
public class FindingConflictsResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final ResolveConflict resolve;
    private final ReadFindings read;

    public FindingConflictsResource(Commands commands, CurrentActor actor, ResolveConflict resolve, ReadFindings read) {
        this.commands = commands;
        this.actor = actor;
        this.resolve = resolve;
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "ListFindingConflicts",
            summary = "The conflicts about an audit's findings, resolved ones too")
    public Uni<Response> list(
            UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.conflicts(id, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(ConflictView::of))
                .map(page -> Pages.response(page, uri));
    }

    @POST
    @Path("/{conflictId}/resolution")
    @Operation(
            operationId = "ResolveFindingConflict",
            summary = "Choose what the finding says; If-Match has the finding's version")
    public Uni<Response> resolve(UUID id, UUID conflictId, @NotNull @Valid ResolutionRequest body) {
        return commands.post(
                "ResolveFindingConflict",
                body,
                context -> resolve.handle(id, conflictId, body.toChoice(), body.toContent(), body.reason(), context)
                        .map(seen -> Answer.ok(
                                ConflictView.of(seen.conflict()), seen.finding().version())));
    }
}
