package dev.proofmark.certificate.register.web;

import dev.proofmark.certificate.certificatedocument.usecase.ReadDocument;
import dev.proofmark.certificate.register.usecase.LookUpCertificate;
import dev.proofmark.certificate.register.usecase.PastDay;
import dev.proofmark.certificate.register.usecase.RegisterEntry;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.DayParameters;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The register as data, for anybody, without a token. */
@Path("/public/v1/certificates/{number}")
@PermitAll
public class PublicRegisterResource {
    private final LookUpCertificate register;
    private final ReadDocument documents;
    private final BusinessClock clock;

    public PublicRegisterResource(LookUpCertificate register, ReadDocument documents, BusinessClock clock) {
        this.register = register;
        this.documents = documents;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "LookUpCertificate",
            summary =
                    "Tells the status of a certificate today, or on a day that has been (on), as it is known or was known then (knownOn)")
    public Uni<Response> status(
            String number,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownOn") @Nullable String knownOn,
            @Context Request request) {
        LocalDate day = pastDay("on", on);
        return lookUp(number, day == null ? clock.today() : day, pastDay("knownOn", knownOn))
                .map(entry -> unlessKnown(request, tag(entry), PublicCertificate.of(entry))
                        .build());
    }

    @GET
    @Path("/history")
    @Operation(
            operationId = "ReadCertificateHistory",
            summary = "Lists every day from the first one on by status, those between an expiry and a restoration too")
    public Uni<PublicHistory> history(String number, @QueryParam("knownOn") @Nullable String knownOn) {
        return register.history(number, pastDay("knownOn", knownOn))
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .map(periods -> PublicHistory.of(number, periods, clock.today()));
    }

    private @Nullable LocalDate pastDay(String parameter, @Nullable String text) {
        return PastDay.of(parameter, DayParameters.optional(parameter, text), clock.today());
    }

    @GET
    @Path("/pdf")
    @Produces("application/pdf")
    @Operation(operationId = "ReadPublicDocument", summary = "Reads the document of the revision in force")
    public Uni<Response> pdf(String number, @Context Request request) {
        return lookUp(number, clock.today(), null)
                .invoke(entry -> ReadDocument.requireOurs(entry.revision()))
                .chain(entry -> documents
                        .handle(entry.certificate().id(), entry.revision().number())
                        .map(pdf -> unlessKnown(
                                        request, new EntityTag(entry.revision().pdfSha256()), pdf)
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "inline; filename=\""
                                                + entry.certificate().number().fileName() + ".pdf\"")
                                .build()));
    }

    private Uni<RegisterEntry> lookUp(String number, LocalDate day, @Nullable LocalDate knownOn) {
        return register.handle(number, day, knownOn)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    private static EntityTag tag(RegisterEntry entry) {
        return new EntityTag(entry.certificate().version() + "-" + entry.status() + "-"
                + entry.revision().number() + "-" + entry.asOf());
    }

    private static Response.ResponseBuilder unlessKnown(Request request, EntityTag tag, Object body) {
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(body) : known).tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
