package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.certificate.grievance.usecase.RaiseAppeal;
import dev.proofmark.certificate.grievance.usecase.ReadGrievances;
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

/** All appeals for those who watch over them; those of one's organisations, and those that one investigates. */
@Path("/api/v1/appeals")
@Authenticated
public class AppealsResource {
    private final Commands commands;
    private final CurrentActor actor;
    private final ReadGrievances read;
    private final RaiseAppeal raise;

    public AppealsResource(Commands commands, CurrentActor actor, ReadGrievances read, RaiseAppeal raise) {
        this.commands = commands;
        this.actor = actor;
        this.read = read;
        this.raise = raise;
    }

    @GET
    @Operation(operationId = "ListAppeals", summary = "The appeals that you see, or those of them that you ask for")
    public Uni<Response> list(
            @BeanParam GrievancesWanted wanted,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.list(GrievanceKind.APPEAL, wanted.toFilter(), Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(GrievanceView::listed))
                .map(page -> Pages.response(page, uri));
    }

    @POST
    @Operation(operationId = "RaiseAppeal", summary = "Appeal against a decision on your organisation's certification")
    public Uni<Response> appeal(@NotNull @Valid AppealRequest body) {
        return commands.post(
                "RaiseAppeal",
                body,
                context -> raise.handle(body.decisionId(), body.grounds(), body.language(), context)
                        .map(seen -> Answer.created(
                                URI.create("/api/v1/appeals/" + seen.grievance().id()),
                                GrievanceView.of(seen),
                                seen.grievance().version())));
    }
}
