package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.usecase.ErasePersonalDetails;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.EmptyRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The erasure of who somebody of the body is. */
@Path("/api/v1/auditors/{personId}/erasure")
@Authenticated
public class ErasureResource {

    private final Commands commands;
    private final ErasePersonalDetails erase;

    public ErasureResource(Commands commands, ErasePersonalDetails erase) {
        this.commands = commands;
        this.erase = erase;
    }

    @POST
    @Operation(
            operationId = "ErasePersonalDetails",
            summary = "Erase a person's name and home; competences and declarations keep their opaque id")
    public Uni<Response> erase(UUID personId, @Nullable EmptyRequest body) {
        return commands.post(
                "ErasePersonalDetails",
                Map.of(),
                context -> erase.handle(personId, context.actor())
                        .map(person -> Answer.ok(PersonView.of(person), person.version())));
    }
}
