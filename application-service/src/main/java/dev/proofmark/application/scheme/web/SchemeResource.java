package dev.proofmark.application.scheme.web;

import dev.proofmark.application.scheme.usecase.SchemeCatalogue;
import dev.proofmark.contracts.schemes.Bilingual;
import dev.proofmark.contracts.schemes.Regime;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.StandardEdition;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Page;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The schemes that can be applied for, as the catalogue in contracts has them. */
@Path("/api/v1/schemes")
@Authenticated
public class SchemeResource {

    private final SchemeCatalogue schemes;

    public SchemeResource(SchemeCatalogue schemes) {
        this.schemes = schemes;
    }

    /** A scheme in the list. */
    public record SchemeSummary(
            String id, int version, Regime regime, Bilingual title, List<StandardEdition> standards) {

        static SchemeSummary of(Scheme scheme) {
            return new SchemeSummary(
                    scheme.id(), scheme.version(), scheme.regime(), scheme.title(), scheme.standards());
        }
    }

    @GET
    @Operation(operationId = "ListSchemes", summary = "The schemes that can be applied for")
    public Page<SchemeSummary> list() {
        return new Page<>(schemes.newest().stream().map(SchemeSummary::of).toList(), null);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "GetScheme", summary = "One scheme with its clauses, controls and application fields")
    public Scheme get(String id) {
        return schemes.newest(id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
