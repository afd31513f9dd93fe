package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.proofmark.local.demo.Person;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A committee votes in the browser, and its majority decides; whoever was against it is not forgotten. */
@Tag("browser")
@ExtendWith({OnLocalStack.class, InBrowser.class})
class CommitteeST {

    private static final String CERTIFICATE = "portal/areas/certificate";
    private static final String FILE = "portal/areas/file";
    private static final int QUORUM = 3;
    private static final int DESK = 1440;
    private static final int PHONE = 360;

    private final LocalStack stack;
    private final Chromium chromium;

    CommitteeST(LocalStack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    @Test
    void decidesByItsMajorityAndKeepsTheDissent() {
        String file = proposedTransfer(certificate());

        votes(Person.DECIDER, file, "GRANTED", 0);
        votes(Person.DECIDER_2, file, "REFUSED", 1);
        votes(Person.DECIDER_3, file, "GRANTED", 2);

        try (Visitor visitor = chromium.visitor(Locale.KOREAN, PHONE).loggedIn(Person.ASSESSOR)) {
            Words words = visitor.words();
            visitor.open(file);
            visitor.seesStanding(words.of(FILE, "status.GRANTED"));
            assertThat(cast(visitor, "GRANTED")).hasCount(2);
            assertThat(cast(visitor, "REFUSED")).hasCount(1);
            visitor.settles();
            visitor.look("committee-decided");
        }
    }

    /** The address of the page of a certificate that nobody else works with. */
    private String certificate() {
        CertifiedCases cases = new CertifiedCases(stack);
        CertifiedCases.Reviewed reviewed = cases.reviewed(1).getFirst();
        cases.grant(reviewed);
        return "/portal/certificates/"
                + cases.certificates(reviewed.certification(), "ACTIVE")
                        .at("/0/id")
                        .asText();
    }

    /** Proposes what the configuration of this stack leaves to a committee, and answers where the file is. */
    private String proposedTransfer(String certificate) {
        try (Visitor visitor = chromium.visitor(Locale.ENGLISH, DESK).loggedIn(Person.QUALITY)) {
            Words words = visitor.words();
            visitor.open(certificate);
            Fields fields = visitor.fields(CERTIFICATE);
            fields.choose("proposal", words.of(CERTIFICATE, "proposal.transfer-out"));
            fields.write("acceptingBody", "Another body");
            fields.write("effectiveDate", stack.today());
            visitor.look("transfer-out-proposed");
            visitor.press(words.of(CERTIFICATE, "propose"));
            visitor.isTold(words.of(CERTIFICATE, "proposed"));
            Locator file = visitor.main().locator("[role=status] a");
            String address = file.getAttribute("href");
            file.click();
            visitor.seesStanding(words.of(FILE, "status.REVIEWED"));
            return address;
        }
    }

    private static String missing(Words words, int votes) {
        return words.of(FILE, votes == 1 ? "votes.missing.one" : "votes.missing")
                .replace("{count}", Integer.toString(votes));
    }

    private static Locator cast(Visitor visitor, String outcome) {
        Words words = visitor.words();
        return visitor.main()
                .locator("dt:text-is('%s') + dd".formatted(words.of(FILE, "vote")))
                .filter(new Locator.FilterOptions().setHasText(words.of(FILE, "outcome." + outcome)));
    }

    private void votes(Person member, String file, String outcome, int before) {
        try (Visitor visitor = chromium.visitor(Locale.ENGLISH, DESK).loggedIn(member)) {
            Words words = visitor.words();
            visitor.open(file);
            assertThat(visitor.main().getByText(missing(words, QUORUM - before)))
                    .isVisible();
            Fields fields = visitor.fields(FILE);
            fields.pick("outcome", words.of(FILE, "outcome." + outcome));
            fields.write("rationale", "As the other body's acceptance shows.");
            visitor.look("committee-vote-" + before);
            visitor.press(words.of(FILE, "record-vote"));
            if (before + 1 < QUORUM) {
                assertThat(visitor.main().getByText(words.of(FILE, "voted"))).isVisible();
                assertThat(visitor.main().getByText(missing(words, QUORUM - before - 1)))
                        .isVisible();
            } else {
                visitor.seesStanding(words.of(FILE, "status.GRANTED"));
            }
            visitor.look("committee-voted-" + before);
        }
    }
}
