package dev.proofmark.verification.certificate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A report for programs. */
public final class ReportJson {

    private ReportJson() {}

    /**
     * The report as an object.
     *
     * @param fetched the addresses that were asked
     */
    public static ObjectNode of(Report report, List<String> fetched) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("number", report.number())
                .put("revision", report.revision())
                .put("issuer", report.issuer())
                .put("issuerName", report.issuerName())
                .put("holder", report.holder())
                .put("day", report.day().toString())
                .put("checkedAt", report.checkedAt().toString())
                .put("verdict", report.verdict().name());
        json.putObject("sentence")
                .put("ko", report.sentence(Language.KOREAN))
                .put("en", report.sentence(Language.ENGLISH));
        var checks = json.putArray("checks");
        for (Check check : report.checks()) {
            ObjectNode one = checks.addObject();
            one.put("check", check.question().id())
                    .put("outcome", check.outcome().name())
                    .put("failure", check.failure())
                    .put("expected", check.expected())
                    .put("found", check.found())
                    .put("source", check.source());
            if (check.outcome() == Outcome.FAILED) {
                one.putObject("reason")
                        .put("ko", check.question().reason(Language.KOREAN))
                        .put("en", check.question().reason(Language.ENGLISH));
            }
        }
        var addresses = json.putArray("fetched");
        fetched.forEach(addresses::add);
        return json;
    }
}
