package dev.proofmark.application.quotation.web;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.quotation.usecase.OfferQuotation;
import dev.proofmark.application.quotation.usecase.ReadQuotation;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The quotation of an application; its version is the application's. */
@Path("/api/v1/applications/{id}/quotation")
@Authenticated
public class QuotationResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final OfferQuotation offer;
    private final ReadQuotation read;

    public QuotationResource(Commands commands, CurrentActor actor, OfferQuotation offer, ReadQuotation read) {
        this.commands = commands;
        this.actor = actor;
        this.offer = offer;
        this.read = read;
    }

    @GET
    @Operation(operationId = "GetQuotation", summary = "Days, fees and tax, with the reasons for the days")
    public Uni<Response> get(UUID id) {
        return read.handle(id, actor.get())
                .map(application -> Response.ok(QuotationView.of(application))
                        .tag(Etags.of(application.version()))
                        .build());
    }

    @PUT
    @RolesAllowed(StaffRoles.APPLICATION_REVIEWER)
    @Operation(
            operationId = "OfferQuotation",
            summary = "Offer the fees on the determined days; an unsigned agreement must be offered anew")
    public Uni<Response> offer(UUID id, @NotNull @Valid QuotationRequest body) {
        return commands.put(
                "OfferQuotation",
                body,
                context -> offer.handle(id, body.toLines(), body.validUntil(), context)
                        .map(application -> Answer.ok(QuotationView.of(application), application.version())));
    }
}
