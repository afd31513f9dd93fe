package dev.proofmark.certificate.register.usecase;

import dev.proofmark.certificate.certificate.domain.PublicStatus;
import dev.proofmark.certificate.register.domain.SearchTerms;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates somebody looks for; null is whichever.
 *
 * @param terms all of them are in what is found; none finds everything
 * @param standard its designation with its edition, for example {@code ISO/IEC 42001:2023}
 * @param scheme id of a scheme
 * @param country of the holder, by ISO 3166-1 alpha-2
 */
public record RegisterFilter(
        SearchTerms terms,
        @Nullable PublicStatus status,
        @Nullable String standard,
        @Nullable String scheme,
        @Nullable String country) {}
