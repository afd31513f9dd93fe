package dev.proofmark.audit.evaluation.web;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.usecase.AssignEvaluation;
import dev.proofmark.audit.evaluation.usecase.ConductEvaluation;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.EmptyRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One evaluation on its way from the assignment to the recommendation. */
@Path("/api/v1/evaluations/{id}")
@Authenticated
public class EvaluationResource {

    private final Commands commands;
    private final AssignEvaluation assign;
    private final ConductEvaluation conduct;
    private final EvaluationViews views;

    EvaluationResource(Commands commands, AssignEvaluation assign, ConductEvaluation conduct, EvaluationViews views) {
        this.commands = commands;
        this.assign = assign;
        this.conduct = conduct;
        this.views = views;
    }

    @PUT
    @Path("/assignment")
    @Operation(operationId = "AssignEvaluation", summary = "Fix laboratory, testers, authoriser and evaluator")
    public Uni<Response> assign(UUID id, @NotNull @Valid AssignmentRequest body) {
        return put("AssignEvaluation", body, context -> assign.handle(id, body.toWish(), context));
    }

    @PUT
    @Path("/plan")
    @Operation(operationId = "WriteTestPlan", summary = "Write the test plan, as far as it has come")
    public Uni<Response> plan(UUID id, @NotNull @Valid PlanDocument body) {
        return put("WriteTestPlan", body, context -> conduct.plan(id, body.toContent(), context));
    }

    @POST
    @Path("/plan/approval")
    @Operation(operationId = "ApproveTestPlan", summary = "Approve the plan, which stays as it is from then on")
    public Uni<Response> approve(UUID id, @NotNull EmptyRequest body) {
        return post("ApproveTestPlan", body, context -> conduct.approvePlan(id, context));
    }

    @POST
    @Path("/receipt")
    @Operation(operationId = "ReceiveTestItem", summary = "Confirm that the item came, by its hash")
    public Uni<Response> receive(UUID id, @NotNull @Valid ReceiptRequest body) {
        return post("ReceiveTestItem", body, context -> conduct.receive(id, body.toCommand(), context));
    }

    @POST
    @Path("/receipt/custody")
    @Operation(operationId = "HandOverTestItem", summary = "Record that the item went into other hands")
    public Uni<Response> handOver(UUID id, @NotNull @Valid CustodyRequest body) {
        return post("HandOverTestItem", body, context -> conduct.handOver(id, body.toCommand(context), context));
    }

    @POST
    @Path("/recommendation")
    @Operation(operationId = "ConcludeEvaluation", summary = "Recommend on the certification, and say why")
    public Uni<Response> recommend(UUID id, @NotNull @Valid RecommendationRequest body) {
        return post(
                "ConcludeEvaluation", body, context -> conduct.recommend(id, body.toKind(), body.reason(), context));
    }

    private Uni<Response> post(String operation, Object body, Function<CommandContext, Uni<Evaluation>> work) {
        return commands.post(operation, body, context -> work.apply(context).map(this::answer));
    }

    private Uni<Response> put(String operation, Object body, Function<CommandContext, Uni<Evaluation>> work) {
        return commands.put(operation, body, context -> work.apply(context).map(this::answer));
    }

    private Answer answer(Evaluation evaluation) {
        return Answer.ok(views.of(evaluation), evaluation.version());
    }
}
