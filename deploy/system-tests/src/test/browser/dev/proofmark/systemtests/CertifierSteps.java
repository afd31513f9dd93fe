package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What those do who took no part in the audit: one reviews the file, another decides. */
final class CertifierSteps {

    private static final String FILE = "portal/areas/file";

    private final Visitor visitor;
    private final Client client;
    private final Words words;

    CertifierSteps(Visitor visitor, Client client) {
        this.visitor = visitor;
        this.client = client;
        this.words = visitor.words();
    }

    void reviewsTheFile() {
        visitor.takesUp("REVIEW_FILE", client.name());
        visitor.reloadsUntilVisible(visitor.main().getByText(words.of(FILE, "complete")));
        Fields fields = visitor.fields(FILE);
        fields.pick("verdict", words.of(FILE, "sufficient"));
        fields.write("comment", "심사 보고서와 부적합 처리가 결정에 충분함. Sufficient for a decision.");
        visitor.look("technical-review");
        visitor.press(words.of(FILE, "record-review"));
        visitor.seesStanding(words.of(FILE, "status.REVIEWED"));
        visitor.seesTheSameAgain();
    }

    void grants() {
        visitor.takesUp("DECIDE_FILE", client.name());
        assertThat(visitor.main()).containsText(client.name());
        assertThat(visitor.main().getByText(words.of(FILE, "complete"))).isVisible();
        Fields fields = visitor.fields(FILE);
        fields.pick("outcome", words.of(FILE, "outcome.GRANTED"));
        fields.write("rationale", "심사에 참여하지 않은 결정자로서 인증을 부여한다. Granted for the scope applied for.");
        visitor.look("decision");
        visitor.press(words.of(FILE, "record-decision"));
        visitor.seesStanding(words.of(FILE, "status.GRANTED"));
        visitor.look("decided");
        visitor.seesTheSameAgain();
    }
}
