package dev.proofmark.certificate.register.web;

import dev.proofmark.certificate.certificate.domain.PublicStatus;
import dev.proofmark.certificate.register.domain.SearchTerms;
import dev.proofmark.certificate.register.usecase.RegisterFilter;
import dev.proofmark.contracts.schemes.Schemes;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.SearchText;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which certificates of the register somebody looks for. */
public record RegisterWishes(
        @Parameter(
                description =
                        "Words that are all found somewhere in number, holder, place, standard, scope or product, in Korean or English",
                example = "누리 인공지능")
        @QueryParam("q")
        @Nullable String text,

        @Parameter(description = "Status today", schema = @Schema(implementation = PublicStatus.class))
        @QueryParam("status")
        @Nullable String status,

        @Parameter(description = "Designation with its edition", example = "ISO/IEC 42001:2023")
        @QueryParam("standard")
        @Nullable String standard,

        @Parameter(description = "Id of a scheme", example = "aims-42001") @QueryParam("scheme") @Nullable String scheme,

        @Parameter(description = "Of the holder, by ISO 3166-1 alpha-2", example = "KR")
        @QueryParam("country")
        @Nullable String country) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /**
     * The filter.
     *
     * @throws RefusedException {@code validation}, which names each parameter that cannot be right
     */
    RegisterFilter toFilter() {
        List<FieldRefusal> mistakes = new ArrayList<>();
        tooLong("?q", text, mistakes);
        tooLong("?standard", standard, mistakes);
        PublicStatus wanted = status == null ? null : status(status, mistakes);
        if (scheme != null && !Schemes.ids().contains(scheme)) {
            mistakes.add(FieldRefusal.of("?scheme", "unknown-scheme"));
        }
        if (country != null && !COUNTRIES.contains(country)) {
            mistakes.add(FieldRefusal.of("?country", "unknown-country"));
        }
        if (!mistakes.isEmpty()) {
            throw new RefusedException(Refusal.validation(mistakes));
        }
        String typed = SearchText.wanted(text);
        return new RegisterFilter(
                SearchTerms.of(typed == null ? "" : typed), wanted, SearchText.wanted(standard), scheme, country);
    }

    private static @Nullable PublicStatus status(String given, List<FieldRefusal> mistakes) {
        return Arrays.stream(PublicStatus.values())
                .filter(known -> known.name().equals(given))
                .findFirst()
                .orElseGet(() -> {
                    mistakes.add(FieldRefusal.of("?status", "wrong-format"));
                    return null;
                });
    }

    private static void tooLong(String parameter, @Nullable String given, List<FieldRefusal> mistakes) {
        if (given != null && given.length() > SearchText.MOST) {
            Map<String, String> range = Map.of("min", "0", "max", Integer.toString(SearchText.MOST));
            mistakes.add(new FieldRefusal(parameter, "too-long", range));
        }
    }
}
