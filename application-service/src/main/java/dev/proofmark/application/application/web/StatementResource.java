package dev.proofmark.application.application.web;

import dev.proofmark.application.application.usecase.ApplicationDetails;
import dev.proofmark.application.application.usecase.ReadApplications;
import dev.proofmark.application.application.usecase.StateApplicability;
import dev.proofmark.application.scheme.usecase.SchemeCatalogue;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The statement of applicability of an application; its version is the application's. */
@Path("/api/v1/applications/{id}/soa")
@Authenticated
public class StatementResource {

    static final String CSV = "text/csv";

    /** Whoever accepts anything gets JSON. */
    private static final String CSV_WHERE_ASKED_FOR = CSV + ";qs=0.1";

    private final Commands commands;
    private final CurrentActor actor;
    private final StateApplicability state;
    private final ReadApplications read;
    private final SchemeCatalogue schemes;

    public StatementResource(
            Commands commands,
            CurrentActor actor,
            StateApplicability state,
            ReadApplications read,
            SchemeCatalogue schemes) {
        this.commands = commands;
        this.actor = actor;
        this.state = state;
        this.read = read;
        this.schemes = schemes;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "GetStatementOfApplicability", summary = "The statement of applicability")
    public Uni<Response> get(UUID id) {
        return read.one(id, actor.get())
                .map(details -> Response.ok(
                                StatementView.of(details.application().statementOfApplicability()))
                        .tag(Etags.of(details.application().version()))
                        .build());
    }

    @GET
    @Produces(CSV_WHERE_ASKED_FOR)
    @Operation(
            operationId = "ExportStatementOfApplicability",
            summary = "The statement for a spreadsheet: every control of the scheme, answered or not")
    public Uni<Response> export(UUID id) {
        return read.one(id, actor.get())
                .map(ApplicationDetails::application)
                .map(application -> Response.ok(
                                StatementCsvWriter.write(
                                        schemes.at(application.scheme()), application.statementOfApplicability()),
                                CSV + ";charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"soa-" + id + ".csv\"")
                        .tag(Etags.of(application.version()))
                        .build());
    }

    @PUT
    @Consumes(CSV)
    @Operation(
            operationId = "ImportStatementOfApplicability",
            summary = "Replace a draft's statement by a spreadsheet's file; its version and date stand in the address")
    public Uni<Response> put(
            UUID id,
            @QueryParam("version") @Nullable String version,
            @QueryParam("date") @Nullable String date,
            @NotNull @Valid StatementRequest body) {
        return put(id, body);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "StateApplicability", summary = "Replace a draft's statement of applicability")
    public Uni<Response> put(UUID id, @NotNull @Valid StatementRequest body) {
        return commands.put(
                "StateApplicability",
                body,
                context -> state.handle(id, body.toStatement(), context)
                        .map(details -> Answer.ok(
                                StatementView.of(details.application().statementOfApplicability()),
                                details.application().version())));
    }
}
