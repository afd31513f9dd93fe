package dev.proofmark.certificate.statuslist.web;

import dev.proofmark.certificate.credential.usecase.CredentialForm;
import dev.proofmark.certificate.statuslist.domain.StatusListName;
import dev.proofmark.certificate.statuslist.usecase.PublishedStatusList;
import dev.proofmark.certificate.statuslist.usecase.ReadStatusList;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The status lists: caches keep them as long as the lists themselves say that nobody needs to ask again. */
@Path("/status-lists/{name}")
@PermitAll
public class StatusListResource {

    private static final MediaType PROVED = MediaType.valueOf(CredentialForm.DATA_INTEGRITY.mediaType());
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.valueOf(CredentialForm.ENVELOPE.mediaType()), PROVED)
            .build();
    private static final String CACHED = "public, max-age=" + PublishedStatusList.TIME_TO_LIVE.toSeconds();

    private final ReadStatusList read;

    /** Lists are believed by the machine's clock, wherever that of the business stands. */
    private final InstantSource clock = InstantSource.system();

    public StatusListResource(ReadStatusList read) {
        this.read = read;
    }

    @GET
    @Produces({"application/vc+jwt", "application/vc"})
    @Operation(
            operationId = "ReadStatusList",
            summary = "Reads a list of revoked or suspended credentials, for example 1-revocation or 1-suspension")
    public Uni<Response> list(String name, @Context Request request) {
        StatusListName wanted = StatusListName.parse(name).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        Variant variant = request.selectVariant(FORMS);
        CredentialForm form = variant != null && PROVED.isCompatible(variant.getMediaType())
                ? CredentialForm.DATA_INTEGRITY
                : CredentialForm.ENVELOPE;
        return read.handle(wanted, form, clock.instant())
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .map(list -> answer(list, form, request));
    }

    private static Response answer(PublishedStatusList list, CredentialForm form, Request request) {
        EntityTag tag = new EntityTag(list.tag());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(list.content(), MediaType.valueOf(form.mediaType())) : known)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, CACHED)
                .build();
    }
}
