package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.usecase.ConcludeAudit;
import dev.proofmark.audit.audit.usecase.OpenAudit;
import dev.proofmark.audit.audit.usecase.SendPlan;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The lead auditor's work on an audit, from the plan to the closing meeting. */
@Path("/api/v1/audits/{id}")
@Authenticated
public class ConductResource {

    private final Commands commands;
    private final SendPlan send;
    private final OpenAudit open;
    private final ConcludeAudit conclude;

    public ConductResource(Commands commands, SendPlan send, OpenAudit open, ConcludeAudit conclude) {
        this.commands = commands;
        this.send = send;
        this.open = open;
        this.conclude = conclude;
    }

    @PUT
    @Path("/plan")
    @Operation(operationId = "SendPlan", summary = "Send the plan to the client, or send it anew before the opening")
    public Uni<Response> send(UUID id, @NotNull @Valid PlanRequest body) {
        return commands.put(
                "SendPlan",
                body,
                context -> send.handle(id, body.toPlan(), context).map(ConductResource::answer));
    }

    @POST
    @Path("/opening")
    @Operation(operationId = "OpenAudit", summary = "Hold the opening meeting")
    public Uni<Response> open(UUID id, @NotNull @Valid OpeningRequest body) {
        return commands.post(
                "OpenAudit",
                body,
                context -> open.handle(id, body.toTold(), context).map(ConductResource::answer));
    }

    @POST
    @Path("/conclusion")
    @Operation(operationId = "ConcludeAudit", summary = "Hold the closing meeting")
    public Uni<Response> conclude(UUID id, @NotNull @Valid ConclusionRequest body) {
        return commands.post(
                "ConcludeAudit",
                body,
                context -> conclude.handle(id, body.toTold(), context).map(ConductResource::answer));
    }

    private static Answer answer(Audit audit) {
        return Answer.ok(AuditView.of(audit), audit.version());
    }
}
