package dev.proofmark.application.changenotice.web;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.changenotice.domain.ChangeNoticeStatus;
import dev.proofmark.application.changenotice.usecase.ReadChangeNotices;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Pages;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Every client's notices of changes, for the staff who work them off. */
@Path("/api/v1/change-notices")
@RolesAllowed({StaffRoles.APPLICATION_REVIEWER, StaffRoles.PROGRAMME_MANAGER})
public class ChangeNoticesResource {

    private final CurrentActor actor;
    private final ReadChangeNotices read;

    public ChangeNoticesResource(CurrentActor actor, ReadChangeNotices read) {
        this.actor = actor;
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "ListAllChangeNotices",
            summary = "Every client's notices of changes, oldest first; status=NOTIFIED for those that wait")
    public Uni<Response> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        Actor reader = actor.get();
        return read.all(status == null ? null : status(status), Pages.request(limit, cursor))
                .map(page -> Pages.response(page.map(notice -> ChangeNoticeView.of(notice, reader)), uri));
    }

    private static ChangeNoticeStatus status(String given) {
        return Arrays.stream(ChangeNoticeStatus.values())
                .filter(status -> status.name().equals(given))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedException(Refusal.validation(List.of(FieldRefusal.of("?status", "wrong-format")))));
    }
}
