package dev.proofmark.certificate.register.web;

import dev.proofmark.certificate.register.usecase.RestrictPublicity;
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

/** Whether the holder of a certificate may be found in the open register, for the body's staff. */
@Path("/api/v1/certificates/{certificateId}/publicity")
@Authenticated
public class PublicityResource {
    private final Commands commands;
    private final CurrentActor actor;
    private final RestrictPublicity restrict;

    public PublicityResource(Commands commands, CurrentActor actor, RestrictPublicity restrict) {
        this.commands = commands;
        this.actor = actor;
        this.restrict = restrict;
    }

    @GET
    @Operation(
            operationId = "ReadPublicity",
            summary = "Tells whether the certificate's holder may be found in the open register")
    public Uni<Response> read(UUID certificateId) {
        return restrict.read(certificateId, actor.get())
                .map(publicity -> Response.ok(PublicityView.of(publicity))
                        .tag(Etags.of(publicity.version()))
                        .build());
    }

    @PUT
    @Operation(
            operationId = "RestrictPublicity",
            summary =
                    "Leaves the certificate's holder, with all its certificates, out of the open register's list and search at"
                            + " its request, or ends that; whoever has a number is still told the status")
    public Uni<Response> restrict(UUID certificateId, @NotNull @Valid PublicityRequest body) {
        return commands.put(
                "RestrictPublicity",
                body,
                context -> restrict.handle(certificateId, body.restricted(), body.reason(), context)
                        .map(publicity -> Answer.ok(PublicityView.of(publicity), publicity.version())));
    }
}
