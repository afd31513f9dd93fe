package dev.proofmark.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.web.RuleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I-02",
                "I-16",
                "I-17",
                "I-19",
                "I-19-reviewer",
                "I-20",
                "I-21",
                "I-22",
                "I-23",
                "I-27",
                "I-28",
                "I-31",
                "I-32",
                "I-33",
                "I-36",
                "I-36-handler",
                "I-37",
                "I-37-answer",
                "I-37-referral",
                "I-41-certificate",
                "I-42",
                "I-53",
                "answer-awaited",
                "appeal-open",
                "appeal-unpublished",
                "application-ended",
                "barred-person",
                "barred-person-no-end",
                "barred-reviewer",
                "before-its-start",
                "client-request",
                "committee",
                "decision-kind",
                "declared-tie",
                "declared-tie-no-end",
                "declared-tie-reviewer",
                "certificate-being-issued",
                "credential-not-made",
                "credential-of-former-records",
                "document-of-former-records",
                "file-incomplete",
                "file-open",
                "four-eyes",
                "forbidden",
                "grant-not-recommended",
                "import-certificate-number",
                "import-client-unknown",
                "import-differs",
                "import-former-cycle",
                "import-has-ended",
                "import-has-not-ended",
                "import-in-the-future",
                "import-number-taken",
                "import-second-head-office",
                "import-since-after-start",
                "import-status-date",
                "import-surveillance-date",
                "no-committee",
                "grievance-four-eyes",
                "grievance-kind",
                "handler-only",
                "idempotency-key-reused",
                "not-about-client",
                "not-competent",
                "not-competent-reviewer",
                "not-found",
                "number-without-client",
                "required",
                "review-sections",
                "status-to-come",
                "unknown-site",
                "text-without-agreement",
                "transfer-date",
                "unknown-country",
                "unknown-scheme",
                "unknown-certificate",
                "unprintable-character",
                "voted-already",
                "wrong-state"
            })
    void findsWordsForEveryRefusalOfThisService(String rule) {
        assertThat(RuleCatalogue.instance().find(rule)).isPresent();
    }
}
