package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.AuditStatus;
import dev.proofmark.audit.audit.usecase.Audits;
import dev.proofmark.audit.audit.usecase.ReadAudits;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
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

/** Audits: reading them. */
@Path("/api/v1/audits")
@Authenticated
public class AuditResource {

    private final ReadAudits read;
    private final CurrentActor actor;

    public AuditResource(ReadAudits read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "ListAudits", summary = "The audits that you see, by certification, status or kind")
    public Uni<Response> list(
            @QueryParam("certificationId") @Nullable UUID certificationId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        Audits.Wanted wanted = new Audits.Wanted(
                certificationId,
                oneOf("?status", status, AuditStatus.values()),
                oneOf("?kind", kind, AuditKind.values()));
        return read.list(wanted, Pages.request(limit, cursor), actor.get())
                .map(page -> page.map(AuditView::of))
                .map(page -> Pages.response(page, uri));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "GetAudit", summary = "One audit with its team, plan and conclusion")
    public Uni<Response> get(UUID id) {
        return read.one(id, actor.get())
                .map(audit -> Response.ok(AuditView.of(audit))
                        .tag(Etags.of(audit.version()))
                        .build());
    }

    private static <E extends Enum<E>> @Nullable E oneOf(String parameter, @Nullable String text, E[] values) {
        return text == null
                ? null
                : Stream.of(values)
                        .filter(value -> value.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new RefusedException(
                                Refusal.validation(List.of(FieldRefusal.of(parameter, "wrong-format")))));
    }
}
