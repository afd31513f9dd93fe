package dev.proofmark.certificate.register.web;

import dev.proofmark.certificate.certificate.usecase.SchemeCatalogue;
import dev.proofmark.certificate.register.usecase.LookUpCertificate;
import dev.proofmark.certificate.register.usecase.RegisterEntry;
import dev.proofmark.contracts.schemes.Bilingual;
import dev.proofmark.contracts.schemes.SchemeRole;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.web.Language;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The page behind the QR code: plain HTML without scripts, in Korean or English. */
@Path("/verify")
@PermitAll
public class VerifyResource {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String STYLES = styles();

    private final LookUpCertificate register;
    private final SchemeCatalogue schemes;
    private final BusinessClock clock;
    private final Template page;

    public VerifyResource(
            LookUpCertificate register,
            SchemeCatalogue schemes,
            BusinessClock clock,
            @Location("verify.html") Template page) {
        this.register = register;
        this.schemes = schemes;
        this.clock = clock;
        this.page = page;
    }

    @GET
    @Path("/{number}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "VerifyCertificate", summary = "Shows people whether a certificate is valid today")
    public Uni<Response> verify(
            String number,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        Language language = Language.preferredBy(lang == null ? acceptLanguage : lang);
        return register.handle(number, clock.today(), null).map(found -> answer(found, language));
    }

    @GET
    @Path("/assets/verify.css")
    @Produces("text/css;charset=UTF-8")
    @Operation(operationId = "ReadVerifyStyles", summary = "The style sheet of the page")
    public Response styleSheet() {
        return Response.ok(STYLES)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }

    private Response answer(Optional<RegisterEntry> found, Language language) {
        VerifyPage texts = found.map(entry -> VerifyPage.found(entry, language, role -> title(entry, role)))
                .orElseGet(() -> VerifyPage.unknown(language));
        return Response.status(found.isPresent() ? Response.Status.OK : Response.Status.NOT_FOUND)
                .entity(page.data("page", texts).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private Bilingual title(RegisterEntry entry, String role) {
        var content = entry.revision().content();
        return schemes.get(content.schemeId(), content.schemeVersion()).roles().stream()
                .filter(known -> known.id().equals(role))
                .findFirst()
                .map(SchemeRole::title)
                .orElseGet(() -> new Bilingual(role, role));
    }

    private static String styles() {
        try (InputStream in = VerifyResource.class.getResourceAsStream("/pages/verify.css")) {
            if (in == null) {
                throw new IllegalStateException("the style sheet is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
