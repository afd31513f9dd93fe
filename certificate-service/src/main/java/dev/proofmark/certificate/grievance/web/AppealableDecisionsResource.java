package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.decision.usecase.AppealableDecisions.AppealableDecision;
import dev.proofmark.certificate.grievance.usecase.ReadGrievances;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a client may appeal against. */
@Path("/api/v1/appeals/decisions")
@Authenticated
public class AppealableDecisionsResource {
    private final CurrentActor actor;
    private final ReadGrievances read;

    public AppealableDecisionsResource(CurrentActor actor, ReadGrievances read) {
        this.actor = actor;
        this.read = read;
    }

    /** A decision as its client sees it: without its makers and their deliberation. */
    public record DecisionView(
            UUID decisionId, UUID certificationId, String kind, String outcome, LocalDate decidedOn) {
        static DecisionView of(AppealableDecision decision) {
            return new DecisionView(
                    decision.decisionId(),
                    decision.certificationId(),
                    decision.kind(),
                    decision.outcome(),
                    decision.decidedOn());
        }
    }

    @GET
    @Operation(
            operationId = "ListAppealableDecisions",
            summary = "The decisions on your organisations' certifications, which you may appeal against")
    public Uni<Response> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.appealable(Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(DecisionView::of))
                .map(page -> Pages.response(page, uri));
    }
}
