package dev.proofmark.audit.audittime.web;

import dev.proofmark.audit.audittime.domain.AuditTimeStatus;
import dev.proofmark.audit.audittime.usecase.AuditTimes;
import dev.proofmark.audit.audittime.usecase.DetermineAuditTime;
import dev.proofmark.audit.audittime.usecase.ReadAuditTimes;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Audit times; they are calculated by themselves when an application is submitted. */
@Path("/api/v1/audit-times")
@Authenticated
public class AuditTimeResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final ReadAuditTimes read;
    private final DetermineAuditTime determine;

    public AuditTimeResource(Commands commands, CurrentActor actor, ReadAuditTimes read, DetermineAuditTime determine) {
        this.commands = commands;
        this.actor = actor;
        this.read = read;
        this.determine = determine;
    }

    @GET
    @Operation(operationId = "ListAuditTimes", summary = "The audit times, or those of one certification or status")
    public Uni<Response> list(
            @QueryParam("certificationId") @Nullable UUID certificationId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        AuditTimes.Wanted wanted = new AuditTimes.Wanted(certificationId, status == null ? null : status(status));
        return read.list(wanted, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(AuditTimeView::of))
                .map(page -> Pages.response(page, uri));
    }

    @GET
    @Path("/{applicationId}")
    @Operation(operationId = "GetAuditTime", summary = "The audit time of one application, with every step")
    public Uni<Response> get(UUID applicationId) {
        return read.one(applicationId, actor.get())
                .map(time -> Response.ok(AuditTimeView.of(time))
                        .tag(Etags.of(time.version()))
                        .build());
    }

    @PUT
    @Path("/{applicationId}")
    @Operation(
            operationId = "DetermineAuditTime",
            summary = "Determine the audit time; a large reduction then awaits a second person")
    public Uni<Response> determine(UUID applicationId, @NotNull @Valid DeterminationRequest body) {
        return commands.put(
                "DetermineAuditTime",
                body,
                context -> determine
                        .handle(applicationId, body.toWish(), context)
                        .map(time -> Answer.ok(AuditTimeView.of(time), time.version())));
    }

    private static AuditTimeStatus status(String text) {
        return Stream.of(AuditTimeStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedException(Refusal.validation(List.of(FieldRefusal.of("?status", "wrong-format")))));
    }
}
