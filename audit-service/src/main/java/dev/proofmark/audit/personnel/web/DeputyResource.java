package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.usecase.NameDeputy;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who stands in for one person of the body. */
@Path("/api/v1/auditors/{personId}/deputy")
@Authenticated
public class DeputyResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final NameDeputy name;

    public DeputyResource(Commands commands, CurrentActor actor, NameDeputy name) {
        this.commands = commands;
        this.actor = actor;
        this.name = name;
    }

    @GET
    @Operation(operationId = "GetDeputy", summary = "Who stands in for the person, and on which days")
    public Uni<Response> get(UUID personId) {
        return name.read(personId, actor.get())
                .map(deputy -> Response.ok(DeputyView.of(deputy))
                        .tag(Etags.of(deputy.version()))
                        .build());
    }

    @PUT
    @Operation(
            operationId = "NameDeputy",
            summary =
                    "Name who stands in for the person, in place of who did before; tasks that they have taken come to"
                            + " the deputy on these days, rights do not")
    public Uni<Response> name(UUID personId, @NotNull @Valid DeputyRequest body) {
        return commands.put(
                "NameDeputy",
                body,
                context -> name.handle(personId, body.deputyId(), body.from(), body.until(), context)
                        .map(deputy -> Answer.ok(DeputyView.of(deputy), deputy.version())));
    }

    @DELETE
    @Operation(operationId = "EndDeputy", summary = "End it that somebody stands in for the person")
    public Uni<Response> end(UUID personId) {
        return commands.delete("EndDeputy", context -> name.end(personId, context));
    }
}
