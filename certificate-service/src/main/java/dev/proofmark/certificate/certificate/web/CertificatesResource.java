package dev.proofmark.certificate.certificate.web;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.usecase.ReadCertificates;
import dev.proofmark.certificate.certificatedocument.usecase.ReadDocument;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
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

/** Certificates for staff and for the organisations that hold them. */
@Path("/api/v1/certificates")
@Authenticated
public class CertificatesResource {
    private final ReadCertificates read;
    private final ReadDocument documents;
    private final CurrentActor actor;

    public CertificatesResource(ReadCertificates read, ReadDocument documents, CurrentActor actor) {
        this.read = read;
        this.documents = documents;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "ListCertificates", summary = "Lists the certificates that the caller may see")
    public Uni<Response> list(
            @QueryParam("certificationId") @Nullable UUID certificationId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.list(certificationId, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(CertificateView::of))
                .map(page -> Pages.response(page, uri));
    }

    @GET
    @Path("/{certificateId}")
    @Operation(operationId = "ReadCertificate", summary = "Reads a certificate")
    public Uni<Response> one(UUID certificateId) {
        return read.one(certificateId, actor.get())
                .map(certificate -> Response.ok(CertificateView.of(certificate))
                        .tag(Etags.of(certificate.version()))
                        .build());
    }

    @GET
    @Path("/{certificateId}/maintenance-records")
    @Operation(
            operationId = "ListMaintenanceRecords",
            summary = "Lists the surveillances on which the certificate was maintained")
    public Uni<Response> maintenance(
            UUID certificateId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return read.maintenance(certificateId, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(MaintenanceRecordView::of))
                .map(page -> Pages.response(page, uri));
    }

    @GET
    @Path("/{certificateId}/revisions")
    @Operation(
            operationId = "ListCertificateRevisions",
            summary = "Lists the revisions of a certificate, the first first")
    public Uni<Response> revisions(UUID certificateId, @Context UriInfo uri) {
        return read.revisions(certificateId, actor.get())
                .map(revisions ->
                        new Page<>(revisions.stream().map(RevisionView::of).toList(), null))
                .map(page -> Pages.response(page, uri));
    }

    @GET
    @Path("/{certificateId}/status-history")
    @Operation(
            operationId = "ReadStatusHistory",
            summary =
                    "Lists what was recorded about the status, with the day from which it holds and since when it is known")
    public Uni<Response> statusHistory(UUID certificateId, @Context UriInfo uri) {
        return read.history(certificateId, actor.get())
                .map(history -> new Page<>(
                        history.entries().stream().map(StatusEntryView::of).toList(), null))
                .map(page -> Pages.response(page, uri));
    }

    @GET
    @Path("/{certificateId}/pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "ReadCertificateDocument",
            summary = "Reads the document of a published certificate: of the revision in force, or of another one")
    public Uni<Response> pdf(UUID certificateId, @QueryParam("revision") @Nullable Integer revision) {
        return read.one(certificateId, actor.get())
                .invoke(certificate -> requireOurs(certificate, revision))
                .chain(certificate -> documents
                        .handle(
                                certificateId,
                                revision == null ? certificate.current().number() : revision)
                        .map(pdf -> Response.ok(pdf)
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "inline; filename=\""
                                                + certificate.number().fileName() + ".pdf\"")
                                .build()));
    }

    /** An imported revision is the first one, and stands in the place of all that were before it. */
    private static void requireOurs(Certificate certificate, @Nullable Integer revision) {
        if (revision == null || revision == certificate.current().number()) {
            ReadDocument.requireOurs(certificate.current());
        }
    }
}
