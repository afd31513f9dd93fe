package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;

/** What the application reviewer does: reviews, accepts, quotes and offers the agreement. */
final class ReviewerSteps {

    private static final String REVIEW = "portal/areas/review";
    private static final String AGREEMENT = "portal/areas/agreement";

    private static final List<String> CHECKS =
            List.of("informationSufficient", "differencesResolved", "competenceAndAbility", "scopeSitesTimeConsidered");

    private final Visitor visitor;
    private final Client client;
    private final Words words;

    ReviewerSteps(Visitor visitor, Client client) {
        this.visitor = visitor;
        this.client = client;
        this.words = visitor.words();
    }

    void reviewsTheApplication() {
        visitor.takesUp("REVIEW_APPLICATION", client.name());
        visitor.seesHeading(words.of(REVIEW, "review") + " · " + client.name());
        visitor.look("reviewer-review");
        Fields fields = visitor.fields(REVIEW);
        for (String check : CHECKS) {
            Fields one = fields.in(words.of(REVIEW, "checks." + check));
            one.pick("checks." + check + ".answer", words.of(REVIEW, "answer.YES"));
            one.write("checks." + check + ".evidence", "신청서와 적용성보고서 1.0판을 확인함. Looked through.");
        }
        fields.add("requiredCompetences", "AIMS-42001", "AI-RISK-AND-IMPACT", "MACHINE-LEARNING-LIFECYCLE");
        visitor.press(words.of(REVIEW, "record"));
        visitor.isTold(words.of(REVIEW, "recorded.now"));
        visitor.look("reviewer-reviewed");
        visitor.seesTheSameAgain();
    }

    void acceptsTheApplication() {
        visitor.fields(REVIEW).inside("pm-conclusion-form").pick("outcome", words.of(REVIEW, "outcome.ACCEPTED"));
        visitor.press(words.of(REVIEW, "conclude.ACCEPTED"));
        visitor.isTold(words.of(REVIEW, "concluded.now"));
        visitor.look("reviewer-accepted");
    }

    void quotes() {
        visitor.takesUp("QUOTE", client.name());
        visitor.seesHeading(words.of(AGREEMENT, "quotation") + " · " + client.name());
        // The days come from the audit time.
        assertThat(visitor.main().getByText(words.of(AGREEMENT, "days.determined")))
                .isVisible();
        Fields fields = visitor.fields(AGREEMENT);
        Fields line = fields.in(words.of(AGREEMENT, "line", Map.of("number", 1)));
        line.write("lines.descriptionKorean", "최초심사(1단계, 2단계)");
        line.write("lines.descriptionEnglish", "Initial audit, stages 1 and 2");
        line.write("lines.quantity", "3.5");
        line.write("lines.unitPrice", "1200000");
        fields.write("validUntil", client.today().plusMonths(1));
        visitor.look("reviewer-quotation");
        visitor.press(words.of(AGREEMENT, "quotation.offer"));
        visitor.isTold(words.of(AGREEMENT, "quotation.offered.now"));
        visitor.look("reviewer-quoted");
    }

    void offersTheAgreement() {
        visitor.follow(words.of(AGREEMENT, "next.agreement"));
        visitor.seesHeading(words.of(AGREEMENT, "agreement") + " · " + client.name());
        visitor.fields(AGREEMENT).write("validUntil", client.today().plusYears(4));
        visitor.press(words.of(AGREEMENT, "agreement.offer"));
        visitor.isTold(words.of(AGREEMENT, "agreement.offered.now"));
        visitor.look("reviewer-agreement");
        visitor.seesTheSameAgain();
    }
}
