package dev.proofmark.certificate.certificatedocument.rendering;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All texts of the document, ready to be laid out.
 *
 * @param facts the rows of the table of details
 * @param accreditation what its symbol stands for; empty where there is none
 * @param statements what the scheme has every certificate say
 * @param sites none where a product is certified
 * @param test of a product; null where there was none
 */
record CertificatePage(
        String number,
        Words bodyName,
        Words bodyAddress,
        Words schemeTitle,
        Words holderName,
        Words holderAddress,
        String standard,
        Words scope,
        List<Fact> facts,
        List<Words> statements,
        List<Site> sites,
        @Nullable Test test,
        Words issuedOn,
        Words accreditation,
        String verificationAddress) {

    /** A text in both languages. */
    record Words(String korean, String english) {}

    /**
     * One row: what it is called and what it says.
     *
     * @param hash whether it is a hash, which stays in one line
     */
    record Fact(Words label, Words value, boolean hash) {
        Fact(Words label, Words value) {
            this(label, value, false);
        }

        static Fact hash(Words label, String hash) {
            return new Fact(label, new Words(hash, hash), true);
        }
    }

    /** The annex on a product's test. */
    record Test(List<Fact> facts, List<ResultRow> results) {}

    /** What a metric came to; texts are empty where there is nothing to tell. */
    record ResultRow(Words metric, String value, String interval, String limit, Words verdict) {}

    /** One row of the annex. */
    record Site(Words name, Words address, Words activities) {}

    /** Everything that comes from outside this program and must have its glyphs. */
    String allText() {
        Stream<Words> words = Stream.of(
                        Stream.of(bodyName, bodyAddress, schemeTitle, holderName, holderAddress, scope, issuedOn),
                        facts.stream().flatMap(fact -> Stream.of(fact.label(), fact.value())),
                        Stream.ofNullable(test).flatMap(CertificatePage::wordsOf),
                        statements.stream(),
                        sites.stream().flatMap(site -> Stream.of(site.name(), site.address(), site.activities())))
                .flatMap(part -> part);
        StringBuilder text = new StringBuilder(number).append(standard).append(verificationAddress);
        words.forEach(each -> text.append(each.korean()).append(each.english()));
        return text.toString();
    }

    private static Stream<Words> wordsOf(Test test) {
        return Stream.concat(
                test.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.value())),
                test.results().stream()
                        .flatMap(result -> Stream.of(
                                result.metric(),
                                result.verdict(),
                                new Words(result.value(), result.interval() + result.limit()))));
    }
}
