package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.usecase.ReadPersonnel;
import dev.proofmark.audit.personnel.usecase.WithdrawCompetence;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.BusinessClock;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One competence, which is never changed but by its withdrawal. */
@Path("/api/v1/auditors/{personId}/competences/{competenceId}")
@Authenticated
public class OneCompetenceResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final BusinessClock clock;
    private final ReadPersonnel read;
    private final WithdrawCompetence withdraw;

    public OneCompetenceResource(
            Commands commands,
            CurrentActor actor,
            BusinessClock clock,
            ReadPersonnel read,
            WithdrawCompetence withdraw) {
        this.commands = commands;
        this.actor = actor;
        this.clock = clock;
        this.read = read;
        this.withdraw = withdraw;
    }

    @GET
    @Operation(operationId = "GetCompetence", summary = "One competence, with where it stands today")
    public Uni<Response> get(UUID personId, UUID competenceId) {
        return read.competence(personId, competenceId, actor.get())
                .map(competence -> Response.ok(CompetenceView.of(competence, clock.today()))
                        .tag(Etags.of(competence.version()))
                        .build());
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "WithdrawCompetence", summary = "Take a competence back; its record stays")
    public Uni<Response> withdraw(UUID personId, UUID competenceId, @NotNull @Valid WithdrawalRequest body) {
        return commands.post(
                "WithdrawCompetence",
                body,
                context -> withdraw.handle(personId, competenceId, body.reason(), context)
                        .map(competence ->
                                Answer.ok(CompetenceView.of(competence, context.today()), competence.version())));
    }
}
