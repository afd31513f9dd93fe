package dev.proofmark.application.agreement.web;

import dev.proofmark.application.agreement.usecase.ReadAgreementDocument;
import dev.proofmark.application.agreement.usecase.ReadAgreementDocument.Printed;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.web.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The printed agreement. Its entity tag is its SHA-256, which for an offer is what a signature repeats. */
@Path("/api/v1/applications/{id}/agreement")
@Authenticated
public class AgreementDocumentResource {

    private static final String PDF = "application/pdf";

    private final ReadAgreementDocument read;
    private final CurrentActor actor;

    public AgreementDocumentResource(ReadAgreementDocument read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Path("/pdf")
    @Produces(PDF)
    @Operation(
            operationId = "ReadAgreementDocument",
            summary =
                    "The agreement as it stands: the offer, and once signed the document that says who signed and when")
    public Uni<Response> current(UUID id, @Context Request conditions) {
        return read.current(id, actor.get()).map(printed -> answer(printed, conditions));
    }

    @GET
    @Path("/offer/pdf")
    @Produces(PDF)
    @Operation(
            operationId = "ReadOfferedDocument",
            summary = "The offered document, byte for byte: its SHA-256 is the agreement's documentSha256")
    public Uni<Response> offered(UUID id, @Context Request conditions) {
        return read.offered(id, actor.get()).map(printed -> answer(printed, conditions));
    }

    private static Response answer(Printed printed, Request conditions) {
        EntityTag tag = new EntityTag(Hashes.sha256(printed.pdf()));
        Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(printed.pdf(), PDF) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + printed.fileName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
