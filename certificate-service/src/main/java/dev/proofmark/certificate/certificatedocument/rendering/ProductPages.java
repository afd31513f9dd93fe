package dev.proofmark.certificate.certificatedocument.rendering;

import dev.proofmark.certificate.certificate.domain.CertifiedProduct;
import dev.proofmark.certificate.certificate.domain.CertifiedResult;
import dev.proofmark.certificate.certificate.domain.Product;
import dev.proofmark.certificate.certificate.domain.ProductWords;
import dev.proofmark.certificate.certificate.domain.TestReportReference;
import dev.proofmark.certificate.certificatedocument.rendering.CertificatePage.Fact;
import dev.proofmark.certificate.certificatedocument.rendering.CertificatePage.ResultRow;
import dev.proofmark.certificate.certificatedocument.rendering.CertificatePage.Test;
import dev.proofmark.certificate.certificatedocument.rendering.CertificatePage.Words;
import dev.proofmark.platform.document.PrintedDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a certified product into the words that are printed (ISO/IEC 17065:2012, 7.7.1; I-46). */
final class ProductPages {
    private ProductPages() {}

    /** Which version of which product it is. */
    static Stream<Fact> identity(CertifiedProduct certified) {
        Product product = certified.product();
        return Stream.of(
                new Fact(new Words("제품과 버전", "Product and version"), same(product.name() + ", " + product.version())),
                Fact.hash(new Words("산출물 SHA-256", "SHA-256 of the artefact"), product.sha256()));
    }

    /** Where it holds, how it was tested, and what that came to. */
    static Test test(CertifiedProduct certified) {
        return new Test(
                facts(certified),
                certified.results().stream().map(ProductPages::row).toList());
    }

    private static List<Fact> facts(CertifiedProduct certified) {
        Product product = certified.product();
        TestReportReference report = certified.report();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                new Words("운용 조건", "Operating conditions"),
                new Words(product.operatingConditionsKorean(), product.operatingConditionsEnglish())));
        if (product.task() != null) {
            facts.add(new Fact(new Words("과업", "Task"), words(ProductWords.task(product.task()))));
        }
        addIfAny(facts, new Words("클래스", "Classes"), String.join(", ", product.classes()));
        addIfAny(facts, new Words("양성 클래스", "Positive class"), product.positiveClass());
        addIfAny(facts, new Words("임계값", "Thresholds"), ProductWords.thresholds(product));
        facts.add(new Fact(new Words("시험방법", "Method"), same(certified.method())));
        addHash(facts, new Words("시험 데이터 SHA-256", "SHA-256 of the test data"), certified.dataSetSha256());
        addHash(facts, new Words("예측 SHA-256", "SHA-256 of the predictions"), certified.predictionsSha256());
        if (certified.decisionRule() != null) {
            facts.add(new Fact(new Words("판정규칙", "Decision rule"), words(ProductWords.rule(certified.decisionRule()))));
        }
        facts.add(new Fact(new Words("시험기관", "Laboratory"), words(ProductWords.laboratory(certified.laboratory()))));
        facts.add(new Fact(new Words("시험기간", "Tested"), days(report.testedFrom(), report.testedUntil())));
        facts.add(new Fact(
                new Words("시험성적서", "Test report"),
                new Words(
                        report.number() + ", " + PrintedDates.korean(report.issuedOn()),
                        report.number() + ", " + PrintedDates.english(report.issuedOn()))));
        facts.add(Fact.hash(new Words("성적서 SHA-256", "SHA-256 of the report"), report.sha256()));
        return List.copyOf(facts);
    }

    private static void addIfAny(List<Fact> facts, Words label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(label, same(text)));
        }
    }

    private static void addHash(List<Fact> facts, Words label, @Nullable String hash) {
        if (hash != null) {
            facts.add(Fact.hash(label, hash));
        }
    }

    private static Words days(LocalDate from, LocalDate until) {
        return from.equals(until)
                ? new Words(PrintedDates.korean(from), PrintedDates.english(from))
                : new Words(
                        PrintedDates.korean(from) + " – " + PrintedDates.korean(until),
                        PrintedDates.english(from) + " – " + PrintedDates.english(until));
    }

    private static ResultRow row(CertifiedResult result) {
        var measured = result.result();
        return new ResultRow(
                words(ProductWords.metric(result)),
                measured.value(),
                ProductWords.interval(measured),
                ProductWords.limit(measured),
                measured.verdict() == null ? same("") : words(ProductWords.verdict(measured.verdict())));
    }

    private static Words words(ProductWords.Words words) {
        return new Words(words.korean(), words.english());
    }

    private static Words same(String text) {
        return new Words(text, text);
    }
}
