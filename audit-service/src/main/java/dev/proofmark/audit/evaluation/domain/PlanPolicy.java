package dev.proofmark.audit.evaluation.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a plan lacks before it can be approved: an answer to each of the scheme's criteria, the data that is tested with and
 * its independence of the training data (I-49), environment, procedure, days and place (ISO/IEC TS 4213:2022, 5.3; ISO/IEC
 * 17025:2017, 7.2). A scheme that measures nothing needs no data.
 */
public final class PlanPolicy {

    private static final String REQUIRED = "required";

    private final PlanContent content;
    private final Product product;
    private final List<FieldRefusal> missing = new ArrayList<>();

    private PlanPolicy(PlanContent content, Product product) {
        this.content = content;
        this.product = product;
    }

    /** Everything that is missing or contradicts itself, each with its place. */
    public static List<FieldRefusal> missing(PlanContent content, Product product, SchemeTerms terms) {
        var policy = new PlanPolicy(content, product);
        policy.criteria(terms);
        policy.data(terms);
        policy.conditions(terms);
        return List.copyOf(policy.missing);
    }

    private void criteria(SchemeTerms terms) {
        var answered = new HashSet<String>();
        for (int index = 0; index < content.criteria().size(); index++) {
            var answer = content.criteria().get(index);
            String pointer = "/criteria/" + index;
            Map<String, String> criterion = Map.of("criterion", answer.criterion());
            if (!terms.criteria().contains(answer.criterion())) {
                missing.add(new FieldRefusal(pointer + "/criterion", "criterion-unknown", criterion));
            } else if (!answered.add(answer.criterion())) {
                missing.add(new FieldRefusal(pointer + "/criterion", "criterion-twice", criterion));
            }
            require(
                    answer.applicable() ? answer.evidence() : answer.reason(),
                    pointer + (answer.applicable() ? "/evidence" : "/reason"));
        }
        for (String criterion : terms.criteria()) {
            if (!answered.contains(criterion)) {
                missing.add(new FieldRefusal("/criteria", "criterion-unanswered", Map.of("criterion", criterion)));
            }
        }
    }

    private void data(SchemeTerms terms) {
        var dataSet = content.dataSet();
        if (dataSet != null) {
            consistent(dataSet);
        } else if (terms.measures()) {
            require(null, "/dataSet");
        }
        var independence = content.independence();
        boolean needed = terms.measures() || dataSet != null;
        if (needed && (independence == null || !independence.disjoint())) {
            missing.add(FieldRefusal.of("/independence", "I-49"));
        }
        if (independence != null
                && (independence.leakageCheck().isBlank()
                        || independence.leakageResult().isBlank())) {
            missing.add(FieldRefusal.of("/independence", "I-49"));
        }
    }

    private void consistent(DataSetCard dataSet) {
        if (dataSet.collectedUntil().isBefore(dataSet.collectedFrom())) {
            missing.add(FieldRefusal.of("/dataSet/collectedUntil", "laboratory-days-order"));
        }
        var counted = new HashMap<String, Long>();
        long total = 0;
        for (int index = 0; index < dataSet.classes().size(); index++) {
            var each = dataSet.classes().get(index);
            boolean unknown = product.task() != null && !product.classes().contains(each.label());
            boolean twice = counted.put(each.label(), each.count()) != null;
            if (unknown || twice) {
                missing.add(FieldRefusal.of("/dataSet/classes/" + index, "data-set-class"));
            }
            total += each.count();
        }
        boolean oneEach =
                product.task() == ClassificationTask.BINARY || product.task() == ClassificationTask.MULTI_CLASS;
        if (oneEach && total != dataSet.size()) {
            missing.add(new FieldRefusal(
                    "/dataSet/size",
                    "data-set-size",
                    Map.of("size", Long.toString(dataSet.size()), "sum", Long.toString(total))));
        }
    }

    private void conditions(SchemeTerms terms) {
        if (terms.measures() && content.environment() == null) {
            require(null, "/environment");
        }
        require(content.procedure(), "/procedure");
        require(content.location(), "/location");
        if (content.plannedFrom() == null) {
            require(null, "/plannedFrom");
        }
        var from = content.plannedFrom();
        var until = content.plannedUntil();
        if (until == null) {
            require(null, "/plannedUntil");
        } else if (from != null && until.isBefore(from)) {
            missing.add(FieldRefusal.of("/plannedUntil", "laboratory-days-order"));
        }
    }

    private void require(@Nullable String text, String pointer) {
        if (text == null || text.isBlank()) {
            missing.add(FieldRefusal.of(pointer, REQUIRED));
        }
    }
}
