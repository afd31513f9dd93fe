package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.usecase.ReadTeamPeople;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who the people of an audit's teams are. */
@Path("/api/v1/audits/{id}/people")
@Authenticated
public class TeamPeopleResource {

    private final ReadTeamPeople read;
    private final CurrentActor actor;

    public TeamPeopleResource(ReadTeamPeople read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "ReadTeamPeople",
            summary = "The names of those on the teams that were proposed for the audit: all on one page")
    public Uni<Response> people(UUID id) {
        return read.handle(id, actor.get())
                .map(people ->
                        new Page<>(people.stream().map(TeamPersonView::of).toList(), null))
                .map(page -> Response.ok(page).build());
    }
}
