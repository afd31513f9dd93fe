package dev.proofmark.audit.testreport.domain;

import dev.proofmark.audit.audit.domain.CanonicalJson.Member;
import dev.proofmark.audit.evaluation.domain.CostConditions;
import dev.proofmark.audit.evaluation.domain.CriterionAnswer;
import dev.proofmark.audit.evaluation.domain.DataSetCard;
import dev.proofmark.audit.evaluation.domain.DecisionRule;
import dev.proofmark.audit.evaluation.domain.EvaluationRole;
import dev.proofmark.audit.evaluation.domain.Independence;
import dev.proofmark.audit.evaluation.domain.TestEnvironment;
import dev.proofmark.audit.laboratory.domain.Accreditation;
import dev.proofmark.audit.programme.domain.Client;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a report that were on record before anybody wrote it. */
final class RecordedContent {

    private RecordedContent() {}

    static Member laboratory(ReportBasis basis, @Nullable Accreditation accreditation) {
        var laboratory = basis.laboratory();
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("id", laboratory.id().toString());
        members.put("nameKorean", laboratory.details().nameKorean());
        members.put("nameEnglish", laboratory.details().nameEnglish());
        members.put("addressKorean", laboratory.details().addressKorean());
        members.put("addressEnglish", laboratory.details().addressEnglish());
        members.put("accreditation", accreditation == null ? null : accreditation(accreditation));
        return new Member(members);
    }

    private static Member accreditation(Accreditation accreditation) {
        return new Member(Map.of(
                "bodyKorean", accreditation.bodyKorean(),
                "bodyEnglish", accreditation.bodyEnglish(),
                "number", accreditation.number()));
    }

    static Member customer(Client client) {
        return new Member(Map.of(
                "nameKorean", client.legalNameKorean(),
                "nameEnglish", client.legalNameEnglish(),
                "addressKorean", client.addressKorean(),
                "addressEnglish", client.addressEnglish()));
    }

    static Member item(ReportBasis basis) {
        var product = basis.product();
        var receipt = basis.evaluation().receipt();
        var task = product.task();
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("name", product.name());
        members.put("version", product.version());
        members.put("sha256", product.sha256());
        members.put("operatingConditionsKorean", product.operatingConditionsKorean());
        members.put("operatingConditionsEnglish", product.operatingConditionsEnglish());
        members.put("task", task == null ? null : task.name());
        members.put("classes", product.classes());
        members.put("positiveClass", product.positiveClass());
        members.put(
                "thresholds",
                product.thresholds().stream()
                        .map(each -> new Member(Map.of("label", each.label(), "value", each.value())))
                        .toList());
        members.put("condition", receipt == null ? null : receipt.condition());
        members.put("receivedOn", receipt == null ? null : receipt.receivedOn().toString());
        return new Member(members);
    }

    static @Nullable Member rule(@Nullable DecisionRule rule) {
        if (rule == null) {
            return null;
        }
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("kind", rule.kind().name());
        members.put("confidence", rule.confidence());
        return new Member(members);
    }

    static @Nullable Member plan(ReportBasis basis) {
        var plan = basis.evaluation().plan();
        if (plan == null) {
            return null;
        }
        var content = plan.content();
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put(
                "criteria",
                content.criteria().stream()
                        .map(each -> criterion(each, basis.titles()))
                        .toList());
        members.put("dataSet", dataSet(content.dataSet()));
        members.put("independence", independence(content.independence()));
        members.put("environment", environment(content.environment()));
        members.put("cost", cost(content.cost()));
        return new Member(members);
    }

    private static Member criterion(CriterionAnswer answer, Titles titles) {
        var title = titles.ofCriterion(answer.criterion());
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("criterion", answer.criterion());
        members.put("titleKorean", title.korean());
        members.put("titleEnglish", title.english());
        members.put("applicable", answer.applicable());
        members.put("reason", answer.reason());
        members.put("evidence", answer.evidence());
        members.put("documents", answer.documents());
        return new Member(members);
    }

    private static @Nullable Member dataSet(@Nullable DataSetCard card) {
        if (card == null) {
            return null;
        }
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("name", card.name());
        members.put("version", card.version());
        members.put("sha256", card.sha256());
        members.put("size", card.size());
        members.put(
                "classes",
                card.classes().stream()
                        .map(each -> new Member(Map.of("label", each.label(), "count", each.count())))
                        .toList());
        members.put("source", card.source());
        members.put("collectedFrom", card.collectedFrom().toString());
        members.put("collectedUntil", card.collectedUntil().toString());
        members.put("representativeness", card.representativeness());
        members.put("licence", card.licence());
        members.put("labelling", card.labelling());
        members.put("annotatorAgreement", card.annotatorAgreement());
        return new Member(members);
    }

    private static @Nullable Member independence(@Nullable Independence independence) {
        return independence == null
                ? null
                : new Member(Map.of(
                        "disjoint", independence.disjoint(),
                        "leakageCheck", independence.leakageCheck(),
                        "leakageResult", independence.leakageResult()));
    }

    private static @Nullable Member environment(@Nullable TestEnvironment environment) {
        if (environment == null) {
            return null;
        }
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("hardware", environment.hardware());
        members.put("operatingSystem", environment.operatingSystem());
        members.put("frameworks", environment.frameworks());
        members.put("containerDigest", environment.containerDigest());
        members.put("acceleration", environment.acceleration());
        return new Member(members);
    }

    private static @Nullable Member cost(@Nullable CostConditions cost) {
        return cost == null
                ? null
                : new Member(Map.of(
                        "batchSize", cost.batchSize(),
                        "warmUp", cost.warmUp(),
                        "percentile", cost.percentile()));
    }

    /** Those of the laboratory: who did something as a tester, and who authorises. */
    static List<Member> team(ReportBasis basis, String authoriser) {
        List<Member> team = new ArrayList<>();
        basis.evaluation().participation().acted().stream()
                .filter(member -> member.role() == EvaluationRole.TESTER)
                .forEach(member -> team.add(member(member.personId(), EvaluationRole.TESTER)));
        team.add(member(authoriser, EvaluationRole.AUTHORISER));
        return team;
    }

    private static Member member(String personId, EvaluationRole role) {
        return new Member(Map.of("personId", personId, "role", role.name()));
    }
}
