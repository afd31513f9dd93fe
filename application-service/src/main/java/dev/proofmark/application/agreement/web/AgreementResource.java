package dev.proofmark.application.agreement.web;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.agreement.usecase.OfferAgreement;
import dev.proofmark.application.agreement.usecase.ReadAgreement;
import dev.proofmark.application.agreement.usecase.SignAgreement;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The agreement of an application; its version is the application's. */
@Path("/api/v1/applications/{id}/agreement")
@Authenticated
public class AgreementResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final OfferAgreement offer;
    private final SignAgreement sign;
    private final ReadAgreement read;

    public AgreementResource(
            Commands commands, CurrentActor actor, OfferAgreement offer, SignAgreement sign, ReadAgreement read) {
        this.commands = commands;
        this.actor = actor;
        this.offer = offer;
        this.sign = sign;
        this.read = read;
    }

    @GET
    @Operation(operationId = "GetAgreement", summary = "The agreement in plain text, with its document's hash")
    public Uni<Response> get(UUID id) {
        return read.handle(id, actor.get()).map(AgreementResource::answer);
    }

    @PUT
    @RolesAllowed(StaffRoles.APPLICATION_REVIEWER)
    @Operation(operationId = "OfferAgreement", summary = "Offer the agreement to the client, or offer it anew")
    public Uni<Response> offer(UUID id, @NotNull @Valid OfferRequest body) {
        return offer.handle(id, body.validUntil(), commands.begin()).map(AgreementResource::answer);
    }

    @POST
    @Path("/signature")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "SignAgreement", summary = "Sign the agreement for the organisation that you own")
    public Uni<Response> sign(UUID id, @NotNull @Valid SignatureRequest body) {
        return commands.post(
                "SignAgreement",
                body,
                context -> sign.handle(id, body.documentSha256(), context)
                        .map(application -> Answer.ok(AgreementView.of(application), application.version())));
    }

    private static Response answer(Application application) {
        return Response.ok(AgreementView.of(application))
                .tag(Etags.of(application.version()))
                .build();
    }
}
