package dev.proofmark.application.application.web;

import dev.proofmark.application.application.usecase.ReadApplications;
import dev.proofmark.application.application.usecase.StateApplicability;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The statement of applicability of an application; its version is the application's. */
@Path("/api/v1/applications/{id}/soa")
@Authenticated
public class StatementResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final StateApplicability state;
    private final ReadApplications read;

    public StatementResource(Commands commands, CurrentActor actor, StateApplicability state, ReadApplications read) {
        this.commands = commands;
        this.actor = actor;
        this.state = state;
        this.read = read;
    }

    @GET
    @Operation(operationId = "GetStatementOfApplicability", summary = "The statement of applicability")
    public Uni<Response> get(UUID id) {
        return read.one(id, actor.get())
                .map(details -> Response.ok(
                                StatementView.of(details.application().statementOfApplicability()))
                        .tag(Etags.of(details.application().version()))
                        .build());
    }

    @PUT
    @Operation(operationId = "StateApplicability", summary = "Replace a draft's statement of applicability")
    public Uni<Response> put(UUID id, @NotNull @Valid StatementRequest body) {
        return commands.put(
                "StateApplicability",
                body,
                context -> state.handle(id, body.toStatement(), context)
                        .map(details -> Answer.ok(
                                StatementView.of(details.application().statementOfApplicability()),
                                details.application().version())));
    }
}
