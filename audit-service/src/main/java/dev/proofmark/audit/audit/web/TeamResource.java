package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.usecase.AcceptTeam;
import dev.proofmark.audit.audit.usecase.ConfirmTeam;
import dev.proofmark.audit.audit.usecase.ObjectToTeam;
import dev.proofmark.audit.audit.usecase.ProposeTeam;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The team of an audit, between the programme manager and the client. */
@Path("/api/v1/audits/{id}")
@Authenticated
public class TeamResource {

    private final Commands commands;
    private final ProposeTeam propose;
    private final AcceptTeam accept;
    private final ObjectToTeam object;
    private final ConfirmTeam confirm;

    public TeamResource(
            Commands commands, ProposeTeam propose, AcceptTeam accept, ObjectToTeam object, ConfirmTeam confirm) {
        this.commands = commands;
        this.propose = propose;
        this.accept = accept;
        this.object = object;
        this.confirm = confirm;
    }

    @POST
    @Path("/team-proposals")
    @Operation(operationId = "ProposeTeam", summary = "Show a team and dates to the client")
    public Uni<Response> propose(UUID id, @NotNull @Valid TeamRequest body) {
        return commands.post(
                "ProposeTeam",
                body,
                context -> propose.handle(id, body.toTeam(), body.toDays(), context)
                        .map(TeamResource::answer));
    }

    @POST
    @Path("/team-proposals/{proposalId}/acceptance")
    @Operation(operationId = "AcceptTeam", summary = "Accept the team for the client; this ends the objection period")
    public Uni<Response> accept(UUID id, UUID proposalId, @Nullable EmptyRequest body) {
        return commands.post(
                "AcceptTeam",
                Map.of(),
                context -> accept.handle(id, proposalId, context).map(TeamResource::answer));
    }

    @POST
    @Path("/objections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "ObjectToTeam", summary = "Object to the proposed team for the client")
    public Uni<Response> object(UUID id, @NotNull @Valid ObjectionRequest body) {
        return commands.post(
                "ObjectToTeam",
                body,
                context -> object.handle(id, body.reason(), context).map(TeamResource::answer));
    }

    @POST
    @Path("/team")
    @Operation(operationId = "ConfirmTeam", summary = "Confirm the team that the client has accepted")
    public Uni<Response> confirm(UUID id, @NotNull @Valid ConfirmationRequest body) {
        return commands.post(
                "ConfirmTeam",
                body,
                context -> confirm.handle(id, body.proposalId(), context).map(TeamResource::answer));
    }

    private static Answer answer(Audit audit) {
        return Answer.ok(AuditView.of(audit), audit.version());
    }
}
