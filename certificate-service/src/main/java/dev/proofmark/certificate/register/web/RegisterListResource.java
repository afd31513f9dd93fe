package dev.proofmark.certificate.register.web;

import dev.proofmark.certificate.register.usecase.ListRegister;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.web.Pages;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The open register as a list, and searched, for anybody, without a token. */
@Path("/public/v1/certificates")
@PermitAll
public class RegisterListResource {
    private final ListRegister list;
    private final BusinessClock clock;

    public RegisterListResource(ListRegister list, BusinessClock clock) {
        this.list = list;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "ListRegister",
            summary =
                    "Lists the published certificates, or those that a search finds, the newest first, as they are today")
    public Uni<Response> list(
            @BeanParam RegisterWishes wishes,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        LocalDate today = clock.today();
        return list.handle(wishes.toFilter(), today, Pages.request(limit, cursor))
                .map(page -> page.map(certificate -> ListedView.of(certificate, today)))
                .map(page -> Response.fromResponse(Pages.response(page, uri))
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .build());
    }
}
