package dev.proofmark.application.application.domain;

import dev.proofmark.application.product.domain.Product;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the client says of its management system or its product (ISO/IEC 17021-1:2015, 9.1.1; ISO/IEC 17065:2012, 7.2).
 * Which of its members an application has is the scheme's to say. Everything may be missing in a draft;
 * {@link Completeness} says what.
 *
 * @param headcount people working under the system, at all sites together
 * @param product null for a management system
 */
public record ApplicationContent(
        @Nullable String scopeKorean,
        @Nullable String scopeEnglish,
        List<Site> sites,
        @Nullable Integer headcount,
        List<AiRole> aiRoles,
        List<AiSystem> aiSystems,
        @Nullable Consultancy consultancy,
        @Nullable Product product) {

    /** What a new draft says: nothing. */
    public static final ApplicationContent EMPTY =
            new ApplicationContent(null, null, List.of(), null, List.of(), List.of(), null, null);

    public ApplicationContent {
        sites = List.copyOf(sites);
        aiRoles = List.copyOf(aiRoles);
        aiSystems = List.copyOf(aiSystems);
    }

    /** With the consultancy question open again, which every application asks anew (I-02). */
    ApplicationContent unadvised() {
        return new ApplicationContent(scopeKorean, scopeEnglish, sites, headcount, aiRoles, aiSystems, null, product);
    }
}
