package dev.proofmark.platform.web;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts a refusal into words: the only place where a rule meets its texts and its HTTP status. */
public final class Problems {

    private Problems() {}

    /** The problem for a refusal, in the given language. */
    public static Problem of(Refusal refusal, Language language, @Nullable String path, @Nullable String traceId) {
        RuleText rule = RuleCatalogue.instance().get(refusal.rule());
        RuleText.Words words = rule.in(language);
        Map<String, String> facts = new TreeMap<>(refusal.facts());
        facts.putIfAbsent("count", Integer.toString(refusal.fields().size()));
        List<Problem.FieldProblem> fields = refusal.fields().stream()
                .map(field -> field(refusal, field, language))
                .toList();
        return new Problem(
                "/problems/" + rule.name(),
                words.title(facts),
                rule.status(),
                words.detail(facts),
                path,
                rule.name(),
                fields,
                traceId);
    }

    private static Problem.FieldProblem field(Refusal refusal, FieldRefusal field, Language language) {
        RuleText.Words words = RuleCatalogue.instance().get(field.code()).in(language);
        Map<String, String> facts = refusal.factsOf(field);
        String detail = (words.title(facts) + " " + words.detail(facts)).strip();
        return new Problem.FieldProblem(field.pointer(), field.code(), detail);
    }
}
