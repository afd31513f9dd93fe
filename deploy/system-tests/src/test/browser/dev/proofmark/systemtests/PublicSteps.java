package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.regex.Pattern;

/** What anybody does who is shown a certificate: verifies it, in either language, and finds it in the register. */
final class PublicSteps {

    private static final String OPEN = "open";
    private static final Pattern VALID_IN_KOREAN = Pattern.compile("오늘\\(.+\\) 유효한 인증서입니다\\.");
    private static final Pattern VALID_IN_ENGLISH = Pattern.compile("This certificate is valid today, .+\\.");

    private final Visitor visitor;
    private final Client client;
    private final Words words;

    PublicSteps(Visitor visitor, Client client) {
        this.visitor = visitor;
        this.client = client;
        this.words = visitor.words();
    }

    /** Looks at the page that the certificate's code opens, in the own language and then in the other one. */
    void verifiesTheCertificate(String address) {
        visitor.open(address);
        visitor.reloadsUntilVisible(visitor.page().getByText(client.name()));
        seesThatItIsValid(words.language(), client.name());
        visitor.look("public-verify");
        visitor.page().locator("p.language a").click();
        seesThatItIsValid(words.either(Locale.ENGLISH, Locale.KOREAN), words.either(client.english(), client.korean()));
        visitor.look("public-verify-other-language");
    }

    private void seesThatItIsValid(Locale language, String holder) {
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language.getLanguage());
        assertThat(visitor.page().locator("main")).containsText(holder);
        assertThat(verdict()).containsText(validIn(language));
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
        assertThat(verdict()).containsText(validIn(words.language()));
    }

    private Locator verdict() {
        return visitor.page().locator(".verdict");
    }

    private static Pattern validIn(Locale language) {
        return language.getLanguage().equals("ko") ? VALID_IN_KOREAN : VALID_IN_ENGLISH;
    }
}
