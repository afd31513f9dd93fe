package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;

/** What anybody does who is shown a certificate: verifies it, in either language, and finds it in the register. */
final class PublicSteps {

    private static final String OPEN = "open";
    private static final Pattern VALID_TODAY =
            Pattern.compile("오늘\\(.+\\) 유효한 인증서입니다\\.|This certificate is valid today, .+\\.");

    private final Visitor visitor;
    private final Client client;
    private final Words words;

    PublicSteps(Visitor visitor, Client client) {
        this.visitor = visitor;
        this.client = client;
        this.words = visitor.words();
    }

    void verifiesTheCertificate(String address) {
        visitor.open(address);
        Locator verdict = visitor.page().locator(".verdict.good, .verdict");
        visitor.reloadsUntilVisible(verdict.getByText(VALID_TODAY));
        seesThatItIsValid(words.language().getLanguage(), client.name());
        visitor.look("public-verify");
        visitor.page().locator("p.language a").click();
        seesThatItIsValid(words.either("en", "ko"), words.either(client.english(), client.korean()));
        visitor.look("public-verify-other-language");
    }

    private void seesThatItIsValid(String language, String holder) {
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
        assertThat(visitor.page().locator(".verdict")).containsText(VALID_TODAY);
        assertThat(visitor.page().locator("main")).containsText(holder);
    }

    void findsItInTheRegister(String address) {
        visitor.open("/register");
        visitor.field(words.of(OPEN, "words")).fill(client.name());
        visitor.button(words.of(OPEN, "search")).click();
        Locator holder = visitor.link(client.name());
        visitor.reloadsUntilVisible(holder);
        visitor.look("public-register");
        holder.click();
        visitor.page().waitForURL("**" + address);
        assertThat(visitor.page().locator(".verdict"))
                .containsText(VALID_TODAY, new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
    }
}
