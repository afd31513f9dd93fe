package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.domain.CompetenceFunction;
import dev.proofmark.audit.personnel.usecase.KeepPerson;
import dev.proofmark.audit.personnel.usecase.Personnel;
import dev.proofmark.audit.personnel.usecase.ReadPersonnel;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.DayParameters;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The people of the body. */
@Path("/api/v1/auditors")
@Authenticated
public class PersonResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final ReadPersonnel read;
    private final KeepPerson keep;

    public PersonResource(Commands commands, CurrentActor actor, ReadPersonnel read, KeepPerson keep) {
        this.commands = commands;
        this.actor = actor;
        this.read = read;
        this.keep = keep;
    }

    @GET
    @Operation(operationId = "ListPersonnel", summary = "The body's people, or those with a competence, valid on a day")
    public Uni<Response> list(
            @QueryParam("scheme") @Nullable String scheme,
            @QueryParam("function") @Nullable String function,
            @QueryParam("validOn") @Nullable String validOn,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        Personnel.Wanted wanted =
                new Personnel.Wanted(scheme, function(function), DayParameters.optional("validOn", validOn));
        return read.list(wanted, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(PersonView::of))
                .map(page -> Pages.response(page, uri));
    }

    @GET
    @Path("/{personId}")
    @Operation(operationId = "GetPerson", summary = "One record")
    public Uni<Response> get(UUID personId) {
        return read.one(personId, actor.get())
                .map(person -> Response.ok(PersonView.of(person))
                        .tag(Etags.of(person.version()))
                        .build());
    }

    @PUT
    @Path("/{personId}")
    @Operation(
            operationId = "KeepPerson",
            summary = "Replace a record, or make it: then If-Match names the version \"0\"")
    public Uni<Response> keep(UUID personId, @NotNull @Valid PersonRequest body) {
        return commands.put(
                "KeepPerson",
                body,
                context -> keep.handle(body.toPerson(personId), body.toDetails(), context)
                        .map(person -> Answer.ok(PersonView.of(person), person.version())));
    }

    private static @Nullable CompetenceFunction function(@Nullable String text) {
        return text == null
                ? null
                : Stream.of(CompetenceFunction.values())
                        .filter(function -> function.name().equals(text))
                        .findFirst()
                        .orElseThrow(PersonResource::wrongFunction);
    }

    private static RefusedException wrongFunction() {
        return new RefusedException(Refusal.validation(List.of(FieldRefusal.of("?function", "wrong-format"))));
    }
}
