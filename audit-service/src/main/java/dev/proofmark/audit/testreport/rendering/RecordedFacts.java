package dev.proofmark.audit.testreport.rendering;

import dev.proofmark.audit.paper.usecase.Content;
import dev.proofmark.audit.paper.usecase.Fact;
import dev.proofmark.audit.paper.usecase.Words;
import dev.proofmark.platform.document.PrintedDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of a report: what was on record before anybody wrote it. */
final class RecordedFacts {

    private static final Map<String, Words> TASKS = Map.of(
            "BINARY", new Words("이진 분류", "Binary classification"),
            "MULTI_CLASS", new Words("다중 클래스 분류", "Multi-class classification"),
            "MULTI_LABEL", new Words("다중 레이블 분류", "Multi-label classification"));

    private RecordedFacts() {}

    static List<Fact> identity(Content content, LocalDate issuedOn) {
        Content customer = content.at("customer");
        Content item = content.at("item");
        List<Fact> facts = new ArrayList<>();
        add(facts, "성적서 번호", "Number of the report", content.text("number"));
        facts.add(
                Fact.of("발행일", "Issued on", new Words(PrintedDates.korean(issuedOn), PrintedDates.english(issuedOn))));
        facts.add(Fact.of(
                "고객",
                "Customer",
                new Words(
                        customer.text("nameKorean") + ", " + customer.text("addressKorean"),
                        customer.text("nameEnglish") + ", " + customer.text("addressEnglish"))));
        add(facts, "시험방법", "Method", content.text("method"));
        add(facts, "시험기관 절차", "The laboratory's procedure", content.text("procedure"));
        add(facts, "시험 장소", "Place of the test", content.text("place"));
        if (item.has("receivedOn")) {
            facts.add(Fact.of("시험품 접수일", "Item received on", item.day("receivedOn")));
        } else {
            add(
                    facts,
                    "시험품 접수일",
                    "Item received on",
                    "해당 없음 Not applicable: " + content.at("receipt").text("notApplicable"));
        }
        facts.add(Fact.of("시험 기간", "Days of the test", content.day("testedFrom").to(content.day("testedUntil"))));
        return facts;
    }

    static List<Fact> item(Content item, Content predictions) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "이름과 버전", "Name and version", item.text("name") + " " + item.text("version"));
        add(facts, "산출물 SHA-256", "SHA-256 of the artefact", item.text("sha256"));
        add(facts, "접수 상태", "Condition when received", item.text("condition"));
        facts.add(Fact.of("운용 조건", "Operating conditions", item.words("operatingConditions")));
        if (item.has("task")) {
            facts.add(Fact.of("분류 과제", "Task", TASKS.getOrDefault(item.text("task"), Words.same(item.text("task")))));
            add(facts, "클래스", "Classes", String.join(", ", item.texts("classes")));
        }
        add(facts, "양성 클래스", "Positive class", item.text("positiveClass"));
        add(
                facts,
                "임계값",
                "Thresholds",
                item.list("thresholds").stream()
                        .map(each -> each.text("label") + ": " + each.text("value"))
                        .collect(Collectors.joining(", ")));
        if (predictions.has("sha256")) {
            add(facts, "예측 파일 SHA-256", "SHA-256 of the predictions", predictions.text("sha256"));
            add(facts, "예측 수", "Number of predictions", predictions.text("samples"));
        }
        return facts;
    }

    static List<Fact> dataSet(Content plan) {
        Content card = plan.at("dataSet");
        Content independence = plan.at("independence");
        List<Fact> facts = new ArrayList<>();
        add(facts, "이름과 버전", "Name and version", (card.text("name") + " " + card.text("version")).strip());
        add(facts, "SHA-256", "SHA-256", card.text("sha256"));
        add(facts, "크기", "Size", card.text("size"));
        add(
                facts,
                "클래스 분포",
                "Distribution of classes",
                card.list("classes").stream()
                        .map(each -> each.text("label") + ": " + each.text("count"))
                        .collect(Collectors.joining(", ")));
        add(facts, "출처", "Source", card.text("source"));
        if (card.has("collectedFrom")) {
            facts.add(Fact.of("수집 기간", "Collected", card.day("collectedFrom").to(card.day("collectedUntil"))));
        }
        add(facts, "대표성", "Representativeness", card.text("representativeness"));
        add(facts, "이용 조건", "Licence and personal data", card.text("licence"));
        add(facts, "정답 표시 방법", "Labelling", card.text("labelling"));
        add(facts, "표시자 간 일치도", "Agreement of annotators", card.text("annotatorAgreement"));
        if (independence.has("disjoint")) {
            facts.add(Fact.of(
                    "학습 데이터와의 독립성",
                    "Independence of training data",
                    independence.truth("disjoint")
                            ? new Words("겹치지 않음", "Disjoint")
                            : new Words("겹침", "Not disjoint")));
        }
        add(facts, "누출 점검", "Check for leakage", independence.text("leakageCheck"));
        add(facts, "점검 결과", "Result of the check", independence.text("leakageResult"));
        return facts;
    }

    static List<Fact> conditions(Content content) {
        Content environment = content.at("plan").at("environment");
        Content cost = content.at("plan").at("cost");
        List<Fact> facts = new ArrayList<>();
        add(facts, "하드웨어", "Hardware", environment.text("hardware"));
        add(facts, "운영체제", "Operating system", environment.text("operatingSystem"));
        add(facts, "프레임워크", "Frameworks", environment.text("frameworks"));
        add(facts, "컨테이너 다이제스트", "Container digest", environment.text("containerDigest"));
        add(facts, "가속", "Acceleration", environment.text("acceleration"));
        if (cost.has("batchSize")) {
            add(facts, "배치 크기", "Batch size", cost.text("batchSize"));
            add(facts, "예열 횟수", "Warm-up runs", cost.text("warmUp"));
            add(facts, "백분위", "Percentile", cost.text("percentile"));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String korean, String english, String value) {
        if (!value.isBlank()) {
            facts.add(Fact.of(korean, english, value));
        }
    }
}
