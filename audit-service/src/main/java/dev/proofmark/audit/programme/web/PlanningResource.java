package dev.proofmark.audit.programme.web;

import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.audit.programme.usecase.ChangeProgramme;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Ids;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the programme manager changes in a programme; the rest of it follows from the certification by itself. */
@Path("/api/v1/programmes/{id}")
@Authenticated
public class PlanningResource {

    private final Commands commands;
    private final ChangeProgramme change;

    public PlanningResource(Commands commands, ChangeProgramme change) {
        this.commands = commands;
        this.change = change;
    }

    @POST
    @Path("/audits")
    @Operation(operationId = "PlanAudit", summary = "Plan a special or short-notice audit, or a stage once more")
    public Uni<Response> plan(UUID id, @NotNull @Valid PlanAuditRequest body) {
        return commands.post("PlanAudit", body, context -> {
            var auditId = Ids.next();
            return change.handle(id, body.toCommand(auditId), context).map(programme -> created(programme, auditId));
        });
    }

    @PUT
    @Path("/surveillance-interval")
    @Operation(
            operationId = "ChangeSurveillanceInterval",
            summary = "Have surveillances every 6 or 12 months, before the first of the cycle")
    public Uni<Response> interval(UUID id, @NotNull @Valid IntervalRequest body) {
        return commands.put(
                "ChangeSurveillanceInterval",
                body,
                context -> change.handle(id, new ProgrammeCommand.ChangeInterval(body.months()), context)
                        .map(PlanningResource::answer));
    }

    @PUT
    @Path("/coverage")
    @Operation(operationId = "ShareOutCoverage", summary = "Say which clauses and controls the surveillances look at")
    public Uni<Response> coverage(UUID id, @NotNull @Valid CoverageRequest body) {
        return commands.put(
                "ShareOutCoverage",
                body,
                context -> change.handle(id, body.toCommand(), context).map(PlanningResource::answer));
    }

    private static Answer answer(Programme programme) {
        return Answer.ok(ProgrammeView.of(programme), programme.version());
    }

    private static Answer created(Programme programme, UUID auditId) {
        return new Answer(
                Response.Status.CREATED,
                ProgrammeView.of(programme),
                programme.version(),
                URI.create("/api/v1/audits/" + auditId));
    }
}
