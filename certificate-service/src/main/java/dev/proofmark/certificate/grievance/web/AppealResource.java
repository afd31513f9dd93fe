package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.grievance.domain.GrievanceCommand;
import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.certificate.grievance.usecase.HandleGrievance;
import dev.proofmark.certificate.grievance.usecase.ReadGrievances;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.EmptyRequest;
import dev.proofmark.platform.web.Etags;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One appeal on its way from its receipt to its closure; it changes no certificate by itself (I-36). */
@Path("/api/v1/appeals/{id}")
@Authenticated
public class AppealResource {
    private final Commands commands;
    private final CurrentActor actor;
    private final ReadGrievances read;
    private final HandleGrievance handle;
    private final GrievanceHandling handling;

    public AppealResource(
            Commands commands,
            CurrentActor actor,
            ReadGrievances read,
            HandleGrievance handle,
            GrievanceHandling handling) {
        this.commands = commands;
        this.actor = actor;
        this.read = read;
        this.handle = handle;
        this.handling = handling;
    }

    @GET
    @Operation(operationId = "GetAppeal", summary = "One appeal: how far it is, and for those who handle it, how")
    public Uni<Response> get(UUID id) {
        return read.one(GrievanceKind.APPEAL, id, actor.get())
                .map(seen -> Response.ok(GrievanceView.of(seen))
                        .tag(Etags.of(seen.grievance().version()))
                        .build());
    }

    @POST
    @Path("/acknowledgement")
    @Operation(operationId = "AcknowledgeAppeal", summary = "Record that whoever raised it was told of its receipt")
    public Uni<Response> acknowledge(UUID id, @Nullable EmptyRequest body) {
        return carryOut("AcknowledgeAppeal", id, Map.of(), new GrievanceCommand.Acknowledge());
    }

    @POST
    @Path("/validation")
    @Operation(operationId = "ValidateAppeal", summary = "Find whether the body has to examine it")
    public Uni<Response> validate(UUID id, @NotNull @Valid ValidationRequest body) {
        return body.valid()
                ? commands.post(
                        "ValidateAppeal",
                        body,
                        context -> handle.validateAppeal(id, body.concerned(), context)
                                .map(GrievanceView::answer))
                : carryOut("ValidateAppeal", id, body, body.toRejection());
    }

    @POST
    @Path("/handler")
    @Operation(operationId = "AssignHandlerOfAppeal", summary = "Give it to somebody who had no part in its subject")
    public Uni<Response> assign(UUID id, @NotNull @Valid HandlerRequest body) {
        return carryOut("AssignHandlerOfAppeal", id, body, body.toCommand());
    }

    @POST
    @Path("/notes")
    @Operation(operationId = "NoteOnAppeal", summary = "Note what was found")
    public Uni<Response> note(UUID id, @NotNull @Valid TextRequest body) {
        return carryOut("NoteOnAppeal", id, body, new GrievanceCommand.Note(body.text()));
    }

    @POST
    @Path("/progress-reports")
    @Operation(operationId = "ReportProgressOfAppeal", summary = "Record what whoever raised it was told on the way")
    public Uni<Response> progress(UUID id, @NotNull @Valid TextRequest body) {
        return carryOut("ReportProgressOfAppeal", id, body, new GrievanceCommand.ReportProgress(body.text()));
    }

    @POST
    @Path("/decision")
    @Operation(operationId = "DecideAppeal", summary = "Decide it, by somebody who had no part in its subject")
    public Uni<Response> decide(UUID id, @NotNull @Valid OutcomeRequest body) {
        return carryOut("DecideAppeal", id, body, body.toCommand());
    }

    @POST
    @Path("/notification")
    @Operation(operationId = "NotifyOfAppeal", summary = "Record that whoever raised it was told the outcome")
    public Uni<Response> notify(UUID id, @Nullable EmptyRequest body) {
        return carryOut("NotifyOfAppeal", id, Map.of(), new GrievanceCommand.Notify());
    }

    @POST
    @Path("/closure")
    @Operation(operationId = "CloseAppeal", summary = "End it")
    public Uni<Response> close(UUID id, @Nullable EmptyRequest body) {
        return carryOut("CloseAppeal", id, Map.of(), new GrievanceCommand.Close(null));
    }

    private Uni<Response> carryOut(String operation, UUID id, Object body, GrievanceCommand command) {
        return handling.carryOut(operation, GrievanceKind.APPEAL, id, body, command);
    }
}
