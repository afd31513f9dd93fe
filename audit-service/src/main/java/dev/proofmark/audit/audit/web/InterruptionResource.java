package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.usecase.InterruptAudit;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ways off an audit's path. */
@Path("/api/v1/audits/{id}")
@Authenticated
public class InterruptionResource {

    private final Commands commands;
    private final InterruptAudit interrupt;

    public InterruptionResource(Commands commands, InterruptAudit interrupt) {
        this.commands = commands;
        this.interrupt = interrupt;
    }

    @POST
    @Path("/postponement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "PostponeAudit", summary = "Put the audit off: a team and other days are proposed next")
    public Uni<Response> postpone(UUID id, @NotNull @Valid InterruptionRequest body) {
        return commands.post(
                "PostponeAudit",
                body,
                context -> interrupt.postpone(id, body.reason(), context).map(InterruptionResource::answer));
    }

    @POST
    @Path("/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "CancelAudit", summary = "Call the audit off, for good")
    public Uni<Response> cancel(UUID id, @NotNull @Valid InterruptionRequest body) {
        return commands.post(
                "CancelAudit",
                body,
                context -> interrupt.cancel(id, body.reason(), context).map(InterruptionResource::answer));
    }

    private static Answer answer(Audit audit) {
        return Answer.ok(AuditView.of(audit), audit.version());
    }
}
