package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.usecase.RaiseFinding;
import dev.proofmark.audit.finding.usecase.ReadFindings;
import dev.proofmark.audit.finding.usecase.SeenFinding;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Ids;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The findings of one audit. */
@Path("/api/v1/audits/{id}/findings")
@Authenticated
public class AuditFindingsResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final RaiseFinding raise;
    private final ReadFindings read;

    public AuditFindingsResource(Commands commands, CurrentActor actor, RaiseFinding raise, ReadFindings read) {
        this.commands = commands;
        this.actor = actor;
        this.raise = raise;
        this.read = read;
    }

    @POST
    @Operation(operationId = "RaiseFinding", summary = "Record a nonconformity or an opportunity for improvement")
    public Uni<Response> raise(UUID id, @NotNull @Valid FindingRequest body) {
        UUID findingId = body.id() == null ? Ids.next() : body.id();
        return commands.post(
                "RaiseFinding",
                body,
                context -> raise.handle(id, findingId, body.toContent(), context)
                        .map(finding -> Answer.created(
                                URI.create("/api/v1/findings/" + findingId),
                                FindingView.of(new SeenFinding(finding, false)),
                                finding.version())));
    }

    @GET
    @Operation(operationId = "ListFindings", summary = "The findings of an audit that you see")
    public Uni<Response> list(
            UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.ofAudit(id, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(FindingView::of))
                .map(page -> Pages.response(page, uri));
    }
}
