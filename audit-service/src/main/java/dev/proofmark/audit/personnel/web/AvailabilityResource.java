package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.usecase.ReadPersonnel;
import dev.proofmark.audit.personnel.usecase.SetAvailability;
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

/** When one person of the body is there. */
@Path("/api/v1/auditors/{personId}/availability")
@Authenticated
public class AvailabilityResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final ReadPersonnel read;
    private final SetAvailability set;

    public AvailabilityResource(Commands commands, CurrentActor actor, ReadPersonnel read, SetAvailability set) {
        this.commands = commands;
        this.actor = actor;
        this.read = read;
        this.set = set;
    }

    @GET
    @Operation(operationId = "GetAvailability", summary = "The days on which the person is not there")
    public Uni<Response> get(UUID personId) {
        return read.availability(personId, actor.get())
                .map(availability -> Response.ok(AvailabilityView.of(availability))
                        .tag(Etags.of(availability.version()))
                        .build());
    }

    @PUT
    @Operation(operationId = "SetAvailability", summary = "Say on which days the person is not there: all of them")
    public Uni<Response> set(UUID personId, @NotNull @Valid AvailabilityRequest body) {
        return commands.put(
                "SetAvailability",
                body,
                context -> set.handle(personId, body.toAbsences(), context)
                        .map(availability -> Answer.ok(AvailabilityView.of(availability), availability.version())));
    }
}
