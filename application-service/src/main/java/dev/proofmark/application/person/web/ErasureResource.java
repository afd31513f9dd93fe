package dev.proofmark.application.person.web;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.person.usecase.ErasePerson;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.EmptyRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The erasure of what is known about a person. */
@Path("/api/v1/people/{id}/erasure")
@RolesAllowed({StaffRoles.ADMINISTRATOR, StaffRoles.QUALITY_MANAGER})
public class ErasureResource {

    private final Commands commands;
    private final ErasePerson erase;

    public ErasureResource(Commands commands, ErasePerson erase) {
        this.commands = commands;
        this.erase = erase;
    }

    @POST
    @Operation(
            operationId = "ErasePerson",
            summary = "Erase a person's name and mail address; what they did keeps their opaque id")
    public Uni<Response> erase(UUID id, @Nullable EmptyRequest body) {
        return commands.post(
                "ErasePerson",
                Map.of(),
                context -> erase.handle(id)
                        .replaceWith(new Answer(Response.Status.OK, new ErasureView(id, context.today()), null, null)));
    }
}
