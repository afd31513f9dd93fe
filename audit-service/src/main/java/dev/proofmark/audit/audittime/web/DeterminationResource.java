package dev.proofmark.audit.audittime.web;

import dev.proofmark.audit.audittime.usecase.ConfirmAuditTime;
import dev.proofmark.audit.audittime.usecase.ReadAuditTimes;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What follows the programme manager's wish: the second person, and the record of what was determined. */
@Path("/api/v1/audit-times/{applicationId}")
@Authenticated
public class DeterminationResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final ConfirmAuditTime confirm;
    private final ReadAuditTimes read;

    public DeterminationResource(Commands commands, CurrentActor actor, ConfirmAuditTime confirm, ReadAuditTimes read) {
        this.commands = commands;
        this.actor = actor;
        this.confirm = confirm;
        this.read = read;
    }

    @POST
    @Path("/confirmation")
    @Operation(operationId = "ConfirmAuditTime", summary = "Confirm, as a second person, a large reduction")
    public Uni<Response> confirm(UUID applicationId, @Nullable SecondPersonRequest body) {
        return commands.post(
                "ConfirmAuditTime",
                Map.of(),
                context -> confirm.handle(applicationId, context)
                        .map(time -> Answer.ok(AuditTimeView.of(time), time.version())));
    }

    @GET
    @Path("/determinations")
    @Operation(operationId = "ListDeterminations", summary = "Everything that was ever determined for an application")
    public Uni<Response> determinations(
            UUID applicationId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.determinations(applicationId, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(kept -> DeterminationView.of(kept.determination())))
                .map(page -> Pages.response(page, uri));
    }
}
