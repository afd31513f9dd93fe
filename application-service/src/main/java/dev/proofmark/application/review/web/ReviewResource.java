package dev.proofmark.application.review.web;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.review.usecase.ConcludeReview;
import dev.proofmark.application.review.usecase.ReadReview;
import dev.proofmark.application.review.usecase.RecordReview;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The review of an application; its version is the application's. */
@Path("/api/v1/applications/{id}/review")
public class ReviewResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final RecordReview record;
    private final ConcludeReview conclude;
    private final ReadReview read;

    public ReviewResource(
            Commands commands, CurrentActor actor, RecordReview record, ConcludeReview conclude, ReadReview read) {
        this.commands = commands;
        this.actor = actor;
        this.record = record;
        this.conclude = conclude;
        this.read = read;
    }

    @GET
    @RolesAllowed({
        StaffRoles.APPLICATION_REVIEWER,
        StaffRoles.PROGRAMME_MANAGER,
        StaffRoles.TECHNICAL_REVIEWER,
        StaffRoles.DECISION_MAKER,
        StaffRoles.QUALITY_MANAGER,
        StaffRoles.ASSESSOR
    })
    @Operation(operationId = "GetReview", summary = "The review of an application")
    public Uni<Response> get(UUID id) {
        return read.handle(id, actor.get())
                .map(application -> Response.ok(ReviewView.of(application))
                        .tag(Etags.of(application.version()))
                        .build());
    }

    @PUT
    @RolesAllowed(StaffRoles.APPLICATION_REVIEWER)
    @Operation(operationId = "RecordReview", summary = "Record the review's checks; the first takes it under review")
    public Uni<Response> record(UUID id, @NotNull @Valid ReviewRequest body) {
        return commands.put(
                "RecordReview",
                body,
                context -> record.handle(
                                id,
                                body.checks().toChecks(),
                                body.requiredCompetences(),
                                body.withinAccreditation(),
                                body.auditActivity(),
                                body.toImpartiality(),
                                context)
                        .map(application -> Answer.ok(ReviewView.of(application), application.version())));
    }

    @POST
    @Path("/conclusion")
    @RolesAllowed(StaffRoles.APPLICATION_REVIEWER)
    @Operation(operationId = "ConcludeReview", summary = "Accept or decline the application")
    public Uni<Response> conclude(UUID id, @NotNull @Valid ConclusionRequest body) {
        return commands.post(
                "ConcludeReview",
                body,
                context -> conclude.handle(id, body.outcome(), body.reasonsKorean(), body.reasonsEnglish(), context)
                        .map(application -> Answer.ok(ReviewView.of(application), application.version())));
    }
}
