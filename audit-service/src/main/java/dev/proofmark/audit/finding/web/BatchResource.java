package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.domain.Received;
import dev.proofmark.audit.finding.domain.Sending;
import dev.proofmark.audit.finding.usecase.ReceiveFindings;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.ConstraintMistakes;
import dev.proofmark.platform.web.Problem;
import dev.proofmark.platform.web.ProblemResponses;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the bursts of tools that were offline. No If-Match: a tool can't know the version of what it has not seen; of
 * each device the highest revision counts instead.
 */
@Path("/api/v1/audits/{id}/findings/batch")
@Authenticated
public class BatchResource {

    private final Commands commands;
    private final ReceiveFindings receive;
    private final Validator validator;
    private final ProblemResponses problems;

    public BatchResource(Commands commands, ReceiveFindings receive, Validator validator, ProblemResponses problems) {
        this.commands = commands;
        this.receive = receive;
        this.validator = validator;
        this.problems = problems;
    }

    @POST
    @Operation(operationId = "ReceiveFindings", summary = "Record what a tool has gathered while it was offline")
    public Uni<Response> receive(UUID id, @NotNull @Valid BatchRequest body) {
        return commands.post(
                "ReceiveFindings",
                body,
                context -> receive(id, body.sendings(), context)
                        .map(results -> new Answer(Response.Status.OK, new BatchView(results), null, null)));
    }

    private Uni<List<BatchView.ReceivedView>> receive(
            UUID audit, List<SendingRequest> requests, CommandContext context) {
        List<Optional<Refusal>> malformed =
                requests.stream().map(this::mistakes).toList();
        List<Sending> sendings = new ArrayList<>();
        for (int index = 0; index < requests.size(); index++) {
            if (malformed.get(index).isEmpty()) {
                sendings.add(requests.get(index).toSending());
            }
        }
        return receive.handle(audit, sendings, context)
                .map(received -> views(requests, malformed, received.iterator()));
    }

    private Optional<Refusal> mistakes(SendingRequest request) {
        var violations = validator.validate(request);
        return violations.isEmpty() ? Optional.empty() : Optional.of(ConstraintMistakes.refusal(violations));
    }

    private List<BatchView.ReceivedView> views(
            List<SendingRequest> requests, List<Optional<Refusal>> malformed, Iterator<Received> received) {
        List<BatchView.ReceivedView> views = new ArrayList<>();
        for (int index = 0; index < requests.size(); index++) {
            UUID finding = requests.get(index).findingId();
            int position = index;
            views.add(malformed
                    .get(index)
                    .map(refusal -> refused(finding, position, refusal))
                    .orElseGet(() -> view(finding, position, received.next())));
        }
        return views;
    }

    private BatchView.ReceivedView view(UUID finding, int index, Received received) {
        return switch (received) {
            case Received.Created created -> view(finding, BatchView.Result.CREATED, null);
            case Received.Updated updated -> view(finding, BatchView.Result.UPDATED, null);
            case Received.Unchanged unchanged -> view(finding, BatchView.Result.UNCHANGED, null);
            case Received.Conflicting(var conflict, var entry) ->
                view(finding, BatchView.Result.CONFLICT, conflict.id());
            case Received.Refused(var refusal) -> refused(finding, index, refusal);
        };
    }

    private static BatchView.ReceivedView view(UUID finding, BatchView.Result result, @Nullable UUID conflict) {
        return new BatchView.ReceivedView(finding, result, conflict, null);
    }

    /** The problem points into the request: to the sending, and to the member of it. */
    private BatchView.ReceivedView refused(@Nullable UUID finding, int index, Refusal refusal) {
        String sending = "/sendings/" + index;
        List<FieldRefusal> fields = refusal.fields().stream()
                .map(field -> new FieldRefusal(sending + field.pointer(), field.code(), field.facts()))
                .toList();
        Problem problem = problems.problem(new Refusal(refusal.rule(), fields, refusal.facts()));
        return new BatchView.ReceivedView(finding, BatchView.Result.REFUSED, null, problem);
    }
}
