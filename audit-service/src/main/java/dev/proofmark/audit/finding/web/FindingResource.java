package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.domain.FindingCommand;
import dev.proofmark.audit.finding.domain.FindingGrade;
import dev.proofmark.audit.finding.usecase.FollowUpFinding;
import dev.proofmark.audit.finding.usecase.ReadFindings;
import dev.proofmark.audit.finding.usecase.RegradeFinding;
import dev.proofmark.audit.finding.usecase.ReviseFinding;
import dev.proofmark.audit.finding.usecase.SeenFinding;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One finding and its follow-up between client and team. */
@Path("/api/v1/findings/{id}")
@Authenticated
public class FindingResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final FollowUpFinding followUp;
    private final ReviseFinding revise;
    private final RegradeFinding regrade;
    private final ReadFindings read;

    public FindingResource(
            Commands commands,
            CurrentActor actor,
            FollowUpFinding followUp,
            ReviseFinding revise,
            RegradeFinding regrade,
            ReadFindings read) {
        this.commands = commands;
        this.actor = actor;
        this.followUp = followUp;
        this.revise = revise;
        this.regrade = regrade;
        this.read = read;
    }

    @GET
    @Operation(operationId = "GetFinding", summary = "One finding with everything said about it")
    public Uni<Response> get(UUID id) {
        return read.one(id, actor.get())
                .map(seen -> Response.ok(FindingView.of(seen))
                        .tag(Etags.of(seen.finding().version()))
                        .build());
    }

    @POST
    @Path("/response")
    @Operation(
            operationId = "RespondToFinding",
            summary = "Answer for the client: correction, cause, corrective action")
    public Uni<Response> respond(UUID id, @NotNull @Valid ResponseRequest body) {
        return carryOut("RespondToFinding", id, body, body.toCommand());
    }

    @POST
    @Path("/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "AcceptResponse", summary = "Accept the client's plan")
    public Uni<Response> accept(UUID id, @NotNull @Valid AcceptanceRequest body) {
        return carryOut("AcceptResponse", id, body, body.toCommand());
    }

    @POST
    @Path("/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "RejectResponse", summary = "Reject the client's plan and tell why")
    public Uni<Response> reject(UUID id, @NotNull @Valid RejectionRequest body) {
        return carryOut("RejectResponse", id, body, body.toCommand());
    }

    @POST
    @Path("/evidence")
    @Operation(operationId = "SubmitEvidence", summary = "Show for the client what was done")
    public Uni<Response> submit(UUID id, @NotNull @Valid EvidenceRequest body) {
        return carryOut("SubmitEvidence", id, body, body.toCommand());
    }

    @POST
    @Path("/verification")
    @Operation(operationId = "VerifyFinding", summary = "Verify whether the corrective action was effective")
    public Uni<Response> verify(UUID id, @NotNull @Valid VerificationRequest body) {
        return carryOut("VerifyFinding", id, body, body.toCommand());
    }

    @PUT
    @Operation(operationId = "ReviseFinding", summary = "Change what the finding says, before its report")
    public Uni<Response> revise(UUID id, @NotNull @Valid RevisionRequest body) {
        return commands.put(
                "ReviseFinding",
                body,
                context -> revise.handle(id, body.toContent(), context)
                        .map(finding -> Answer.ok(FindingView.of(new SeenFinding(finding, false)), finding.version())));
    }

    @POST
    @Path("/regrading")
    @Operation(operationId = "RegradeFinding", summary = "Give the finding another grade, and say why")
    public Uni<Response> regrade(UUID id, @NotNull @Valid RegradingRequest body) {
        FindingGrade grade = FindingGrade.valueOf(body.grade().name());
        return commands.post(
                "RegradeFinding",
                body,
                context -> regrade.handle(id, grade, body.requirement(), body.evidence(), body.reason(), context)
                        .map(seen ->
                                Answer.ok(FindingView.of(seen), seen.finding().version())));
    }

    @GET
    @Path("/revisions")
    @Operation(operationId = "ListFindingRevisions", summary = "Everything that the finding has said or was to say")
    public Uni<Response> revisions(UUID id) {
        return read.history(id, actor.get())
                .map(history -> Response.ok(RevisionsView.of(history)).build());
    }

    private Uni<Response> carryOut(String operation, UUID id, Object body, FindingCommand command) {
        return commands.post(
                operation,
                body,
                context -> followUp.handle(id, command, context)
                        .map(seen ->
                                Answer.ok(FindingView.of(seen), seen.finding().version())));
    }
}
