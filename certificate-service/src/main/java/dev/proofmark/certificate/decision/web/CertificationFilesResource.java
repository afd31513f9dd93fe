package dev.proofmark.certificate.decision.web;

import dev.proofmark.certificate.decision.usecase.DecideFile;
import dev.proofmark.certificate.decision.usecase.ExportFile;
import dev.proofmark.certificate.decision.usecase.ReadFiles;
import dev.proofmark.certificate.decision.usecase.ReviewFile;
import dev.proofmark.certificate.decision.usecase.VoteOnFile;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The certification files: read, reviewed and decided by staff; clients find none. */
@Path("/api/v1/certification-files")
@Authenticated
public class CertificationFilesResource {
    private final Commands commands;
    private final CurrentActor actor;
    private final ReadFiles read;
    private final ReviewFile review;
    private final DecideFile decide;
    private final VoteOnFile vote;
    private final ExportFile export;
    private final FileArchive archive;
    private final FileViews views;

    public CertificationFilesResource(
            Commands commands,
            CurrentActor actor,
            ReadFiles read,
            ReviewFile review,
            DecideFile decide,
            VoteOnFile vote,
            ExportFile export,
            FileArchive archive,
            FileViews views) {
        this.commands = commands;
        this.actor = actor;
        this.read = read;
        this.review = review;
        this.decide = decide;
        this.vote = vote;
        this.export = export;
        this.archive = archive;
        this.views = views;
    }

    @GET
    @Operation(operationId = "ListCertificationFiles", summary = "Lists files, of one certification or all")
    public Uni<Response> list(
            @QueryParam("certificationId") @Nullable UUID certificationId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.list(certificationId, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(FileView::of))
                .map(page -> Pages.response(page, uri));
    }

    @GET
    @Path("/{fileId}")
    @Operation(operationId = "ReadCertificationFile", summary = "Reads a file with its findings, team and decisions")
    public Uni<Response> one(UUID fileId) {
        return read.one(fileId, actor.get())
                .map(seen -> Response.ok(views.of(seen))
                        .tag(Etags.of(seen.file().version()))
                        .build());
    }

    @GET
    @Path("/{fileId}/export")
    @Produces("application/zip")
    @Operation(
            operationId = "ExportFile",
            summary = "Reads the whole file with its evidence as a ZIP archive; sha256sum -c hashes.txt checks it")
    public Uni<Response> export(UUID fileId) {
        return export.handle(fileId, actor.get())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(exported -> Response.ok(archive.of(exported))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileId + ".zip\"")
                        .build());
    }

    @POST
    @Path("/{fileId}/review")
    @Operation(operationId = "ReviewFile", summary = "Records the technical review of a file")
    public Uni<Response> review(UUID fileId, @NotNull @Valid ReviewRequest body) {
        return commands.post(
                "ReviewFile",
                body,
                context -> review.handle(fileId, body.command(), context).map(views::answer));
    }

    @POST
    @Path("/{fileId}/decision")
    @Operation(operationId = "DecideFile", summary = "Records the decision on a file")
    public Uni<Response> decision(UUID fileId, @NotNull @Valid DecisionRequest body) {
        return commands.post(
                "DecideFile",
                body,
                context -> decide.handle(fileId, body.statement(), context).map(views::answer));
    }

    @POST
    @Path("/{fileId}/decision/votes")
    @Operation(
            operationId = "VoteOnFile",
            summary = "Records a committee member's vote; the one that reaches quorum and majority forms the decision")
    public Uni<Response> vote(UUID fileId, @NotNull @Valid VoteRequest body) {
        return commands.post(
                "VoteOnFile",
                body,
                context -> vote.handle(fileId, body.ballot(), context).map(views::answer));
    }
}
