package dev.proofmark.certificate.credential.web;

import dev.proofmark.certificate.credential.usecase.CredentialForm;
import dev.proofmark.certificate.credential.usecase.SignedCredential;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a credential in the form and by the profile that somebody asks for. */
final class CredentialAnswers {

    private static final String UNTP = "untp";
    private static final MediaType ENVELOPE = MediaType.valueOf(CredentialForm.ENVELOPE.mediaType());
    private static final MediaType PROVED = MediaType.valueOf(CredentialForm.DATA_INTEGRITY.mediaType());
    private static final List<Variant> FORMS =
            Variant.mediaTypes(ENVELOPE, PROVED).build();

    private CredentialAnswers() {}

    /**
     * Looks at the wanted profile before anything is read.
     *
     * @throws RefusedException if it is none that is known
     */
    static void requireKnown(@Nullable String profile) {
        if (profile != null && !profile.equals(UNTP)) {
            throw new RefusedException(Refusal.validation(List.of(FieldRefusal.of("?profile", "wrong-format"))));
        }
    }

    /** The profile of UNTP is there in an envelope only, as UNTP demands. */
    static Response of(SignedCredential credential, @Nullable String profile, Request request) {
        if (profile != null) {
            return answer(request, ENVELOPE, credential.untpEnvelope(), credential.sha256() + "-" + UNTP);
        }
        Variant wanted = request.selectVariant(FORMS);
        boolean proved = wanted != null && PROVED.isCompatible(wanted.getMediaType());
        return proved
                ? answer(request, PROVED, credential.proved(), credential.sha256() + "-proved")
                : answer(request, ENVELOPE, credential.envelope(), credential.sha256());
    }

    private static Response answer(Request request, MediaType type, String content, String tag) {
        EntityTag entityTag = new EntityTag(tag);
        Response.ResponseBuilder known = request.evaluatePreconditions(entityTag);
        return (known == null ? Response.ok(content, type) : known)
                .tag(entityTag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
