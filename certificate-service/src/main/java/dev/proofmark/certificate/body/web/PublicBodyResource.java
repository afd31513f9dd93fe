package dev.proofmark.certificate.body.web;

import dev.proofmark.certificate.body.usecase.BodyInformation;
import dev.proofmark.certificate.certificate.usecase.BodyConfig;
import dev.proofmark.certificate.certificate.usecase.SchemeCatalogue;
import dev.proofmark.contracts.schemes.Schemes;
import dev.proofmark.platform.commands.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the body makes public about itself, for anybody, without a token. */
@Path("/public/v1/body")
@PermitAll
public class PublicBodyResource {
    private final BodyConfig body;
    private final BodyInformation information;
    private final SchemeCatalogue schemes;
    private final BusinessClock clock;

    public PublicBodyResource(
            BodyConfig body, BodyInformation information, SchemeCatalogue schemes, BusinessClock clock) {
        this.body = body;
        this.information = information;
        this.schemes = schemes;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "DescribeBody",
            summary =
                    "Tells in Korean and English who the body is, what it certifies, and how it audits, decides and answers")
    public Response describe() {
        var offered = Schemes.ids().stream()
                .map(Schemes::newest)
                .map(newest -> schemes.get(newest.id(), newest.version()))
                .toList();
        return Response.ok(PublicBody.of(body, offered, information.texts(), clock.today()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }
}
