package dev.proofmark.certificate.certificatedocument.rendering;

import java.util.List;
import java.util.stream.Stream;

/**
 * All texts of the document, ready to be laid out.
 *
 * @param facts the rows of the table of details
 * @param accreditation what its symbol stands for; empty where there is none
 * @param statements what the scheme has every certificate say
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
        Words issuedOn,
        Words accreditation,
        String verificationAddress) {

    /** A text in both languages. */
    record Words(String korean, String english) {}

    /** One row: what it is called and what it says. */
    record Fact(Words label, Words value) {}

    /** One row of the annex. */
    record Site(Words name, Words address, Words activities) {}

    /** Everything that comes from outside this program and must have its glyphs. */
    String allText() {
        Stream<Words> words = Stream.of(
                        Stream.of(bodyName, bodyAddress, schemeTitle, holderName, holderAddress, scope, issuedOn),
                        facts.stream().flatMap(fact -> Stream.of(fact.label(), fact.value())),
                        statements.stream(),
                        sites.stream().flatMap(site -> Stream.of(site.name(), site.address(), site.activities())))
                .flatMap(part -> part);
        StringBuilder text = new StringBuilder(number).append(standard).append(verificationAddress);
        words.forEach(each -> text.append(each.korean()).append(each.english()));
        return text.toString();
    }
}
