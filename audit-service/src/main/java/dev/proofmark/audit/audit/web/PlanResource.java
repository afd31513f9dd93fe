package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.SentPlan;
import dev.proofmark.audit.audit.usecase.PlanPrinter;
import dev.proofmark.audit.audit.usecase.ReadPlans;
import dev.proofmark.audit.paper.usecase.Paper;
import dev.proofmark.platform.web.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The plans of an audit as they were sent, and on paper. */
@Path("/api/v1/audits/{id}/plan")
@Authenticated
public class PlanResource {

    private final ReadPlans read;
    private final PlanPrinter printer;
    private final CurrentActor actor;

    public PlanResource(ReadPlans read, PlanPrinter printer, CurrentActor actor) {
        this.read = read;
        this.printer = printer;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "GetPlan", summary = "The plan that was sent last, with its hash")
    public Uni<Response> latest(UUID id) {
        return read.latest(id, actor.get()).map(PlanResource::json);
    }

    @GET
    @Path("/pdf")
    @Produces(Paper.PDF)
    @Operation(operationId = "PrintPlan", summary = "The plan that was sent last, as a document in both languages")
    public Uni<Response> print(UUID id) {
        return read.latest(id, actor.get()).chain(this::paper);
    }

    @GET
    @Path("/versions")
    @Operation(operationId = "ListPlans", summary = "Every plan that was sent: when, by whom, with which hash")
    public Uni<Response> versions(UUID id) {
        return read.ofAudit(id, actor.get())
                .map(plans -> Response.ok(SentPlanView.of(plans)).build());
    }

    @GET
    @Path("/versions/{version}")
    @Operation(operationId = "GetPlanVersion", summary = "A plan as it was sent")
    public Uni<Response> version(UUID id, int version) {
        return read.one(id, version, actor.get()).map(PlanResource::json);
    }

    @GET
    @Path("/versions/{version}/pdf")
    @Produces(Paper.PDF)
    @Operation(operationId = "PrintPlanVersion", summary = "A plan as it was sent, as a document in both languages")
    public Uni<Response> printVersion(UUID id, int version) {
        return read.one(id, version, actor.get()).chain(this::paper);
    }

    private static Response json(SentPlan plan) {
        return Response.ok(SentPlanView.of(plan)).tag(plan.sha256()).build();
    }

    private Uni<Response> paper(SentPlan plan) {
        return printer.print(plan)
                .map(pdf -> Paper.answer(pdf, "audit-plan-" + plan.auditId() + "-" + plan.version() + ".pdf"));
    }
}
