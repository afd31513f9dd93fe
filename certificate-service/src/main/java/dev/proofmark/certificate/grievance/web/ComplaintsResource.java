package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.certificate.grievance.usecase.ReadGrievances;
import dev.proofmark.certificate.grievance.usecase.ReceiveComplaint;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** All complaints for those who watch over them; one's own, and those that one investigates. */
@Path("/api/v1/complaints")
@Authenticated
public class ComplaintsResource {
    private final Commands commands;
    private final CurrentActor actor;
    private final ReadGrievances read;
    private final ReceiveComplaint receive;

    public ComplaintsResource(Commands commands, CurrentActor actor, ReadGrievances read, ReceiveComplaint receive) {
        this.commands = commands;
        this.actor = actor;
        this.read = read;
        this.receive = receive;
    }

    @GET
    @Operation(
            operationId = "ListComplaints",
            summary = "The complaints that you see, or those of them that you ask for")
    public Uni<Response> list(
            @BeanParam GrievancesWanted wanted,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.list(GrievanceKind.COMPLAINT, wanted.toFilter(), Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(GrievanceView::listed))
                .map(page -> Pages.response(page, uri));
    }

    @POST
    @Operation(operationId = "ReceiveComplaint", summary = "Complain with an account")
    public Uni<Response> complain(@NotNull @Valid ComplaintRequest body) {
        return commands.post(
                "ReceiveComplaint",
                body,
                context -> receive.handle(body.toComplaint(), context)
                        .map(seen -> Answer.created(
                                URI.create(
                                        "/api/v1/complaints/" + seen.grievance().id()),
                                GrievanceView.of(seen),
                                seen.grievance().version())));
    }
}
