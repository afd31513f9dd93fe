package dev.proofmark.application.application.domain;

import dev.proofmark.application.product.domain.ProductGaps;
import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.application.transfer.domain.Transfer;
import dev.proofmark.application.transfer.domain.TransferRules;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an application still lacks before it can be handed in (ISO/IEC 17021-1:2015, 9.1.1): every gap at once, each
 * with a JSON pointer into the application ({@code /soa} is its statement of applicability, {@code /transfer} the
 * certificate that it brings along). Which fields are required is the scheme's to say.
 */
public final class Completeness {

    private final List<FieldRefusal> missing = new ArrayList<>();

    private Completeness() {}

    /** The gaps in the order of the form; empty if there are none. */
    public static List<FieldRefusal> missing(Application application, SchemeRequirements requirements) {
        Completeness completeness = new Completeness();
        ApplicationContent content = application.content();
        Transfer transfer = application.transfer();
        completeness.missing.addAll(ForeignMembers.of(content, requirements.fields()));
        completeness.missing.addAll(RequiredFields.open(content, requirements.fields()));
        completeness.sites(content);
        if (requirements.asksFor("consultancy")) {
            completeness.consultancy(content.consultancy());
        }
        completeness.missing.addAll(ProductGaps.of(content.product(), requirements));
        completeness.missing.addAll(
                StatementCompleteness.missing(application.statementOfApplicability(), requirements));
        completeness.missing.addAll(ScopeChange.refusals(application));
        completeness.missing.addAll(transfer == null ? List.of() : TransferRules.gaps(transfer.source()));
        return List.copyOf(completeness.missing);
    }

    private void sites(ApplicationContent content) {
        if (!content.sites().isEmpty()
                && content.sites().stream().filter(Site::leads).count() != 1) {
            missing.add(FieldRefusal.of("/sites", "one-head-office"));
        }
        for (int index = 0; index < content.sites().size(); index++) {
            people(
                    "/sites/%d/headcount".formatted(index),
                    content.sites().get(index).headcount());
        }
        people("/headcount", content.headcount());
        atSites(content);
    }

    private void atSites(ApplicationContent content) {
        Integer headcount = content.headcount();
        int atSites = content.sites().stream()
                .map(Site::headcount)
                .mapToInt(people -> people == null ? 0 : people)
                .sum();
        if (headcount != null && atSites > headcount) {
            missing.add(new FieldRefusal(
                    "/headcount",
                    "headcount-below-sites",
                    Map.of("sites", Integer.toString(atSites), "headcount", headcount.toString())));
        }
    }

    /** I-02: the question is answered, and a consultant is named. */
    private void consultancy(@Nullable Consultancy consultancy) {
        Boolean received = consultancy == null ? null : consultancy.received();
        if (received == null) {
            missing.add(FieldRefusal.of("/consultancy/received", "I-02"));
        } else if (received && (consultancy == null || isBlank(consultancy.consultantOrganisation()))) {
            missing.add(FieldRefusal.of("/consultancy/consultantOrganisation", "I-02"));
        }
    }

    private void people(String pointer, @Nullable Integer people) {
        if (people != null && people < 1) {
            missing.add(new FieldRefusal(pointer, "out-of-range", Map.of("min", "1", "max", "…")));
        }
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
