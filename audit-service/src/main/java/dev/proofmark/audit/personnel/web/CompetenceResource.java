package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.usecase.ReadPersonnel;
import dev.proofmark.audit.personnel.usecase.RecordCompetence;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What one person of the body is competent for. */
@Path("/api/v1/auditors/{personId}/competences")
@Authenticated
public class CompetenceResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final BusinessClock clock;
    private final ReadPersonnel read;
    private final RecordCompetence record;

    public CompetenceResource(
            Commands commands, CurrentActor actor, BusinessClock clock, ReadPersonnel read, RecordCompetence record) {
        this.commands = commands;
        this.actor = actor;
        this.clock = clock;
        this.read = read;
        this.record = record;
    }

    @POST
    @Operation(operationId = "RecordCompetence", summary = "Record what somebody was found competent for")
    public Uni<Response> record(UUID personId, @NotNull @Valid CompetenceRequest body) {
        UUID competenceId = body.id() == null ? Ids.next() : body.id();
        return commands.post(
                "RecordCompetence",
                body,
                context -> record.handle(personId, competenceId, body.toContent(), body.toEvaluation(context), context)
                        .map(competence -> Answer.created(
                                URI.create("/api/v1/auditors/" + personId + "/competences/" + competenceId),
                                CompetenceView.of(competence, context.today()),
                                competence.version())));
    }

    @GET
    @Operation(operationId = "ListCompetences", summary = "Everything that the person was found competent for")
    public Uni<Response> list(
            UUID personId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.competences(personId, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(competence -> CompetenceView.of(competence, clock.today())))
                .map(page -> Pages.response(page, uri));
    }
}
