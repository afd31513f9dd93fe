package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Person;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nothing that somebody has entered is lost: not when another writes at the same time, and not when the login ends. What is
 * no longer to be seen is not sent.
 */
@Tag("browser")
@ExtendWith({OnLocalStack.class, InBrowser.class})
class FormsST {

    private static final String ORGANISATION = "portal/areas/organisation";
    private static final String APPLICATION = "portal/areas/application";
    private static final String KOREAN = "고객 상담 서비스의 제공";
    private static final String ENGLISH = "Provision of services for customer support";

    private final LocalStack stack;
    private final Gateway gateway;
    private final Chromium chromium;

    FormsST(LocalStack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        this.gateway = stack.gateway();
    }

    @Test
    void putTogetherWhatTwoPeopleWriteAtATime() {
        String organisation = organisation();
        new Invitations(gateway).join("/api/v1/organisations/" + organisation, "EDITOR");
        String draft = "/portal/applications/" + application(organisation) + "/draft/scope";
        try (Visitor one = chromium.visitor(Locale.KOREAN, 1440).loggedIn(Person.APPLICANT);
                Visitor other = chromium.visitor(Locale.ENGLISH, 360).loggedIn(Person.APPLICANT_2)) {
            Locator oneKorean = scope(one, draft, "scopeKorean");
            Locator otherKorean = scope(other, draft, "scopeKorean");
            Locator otherEnglish = scope(other, "scopeEnglish");

            oneKorean.fill(KOREAN);
            isSaved(one);
            otherEnglish.fill(ENGLISH);
            other.isTold(other.words().of("portal", "changed-meanwhile.joined"));
            isSaved(other);
            assertThat(otherKorean).hasValue(KOREAN);
            assertThat(otherEnglish).hasValue(ENGLISH);
            other.look("forms-joined");

            one.page().reload();
            assertThat(scope(one, "scopeEnglish")).hasValue(ENGLISH);
            oneKorean.fill(KOREAN + "과 운영");
            isSaved(one);
            otherKorean.fill(KOREAN + "과 개발");
            choosesTheirs(other, KOREAN + "과 운영");
            assertThat(otherKorean).hasValue(KOREAN + "과 운영");
            isSaved(other);
        }
    }

    private static void choosesTheirs(Visitor visitor, String theirs) {
        Words words = visitor.words();
        visitor.isTold(words.of("portal", "changed-meanwhile.conflicts", Map.of("count", 1)));
        assertThat(visitor.main().locator(".conflict"))
                .containsText(words.of("portal", "theirs", Map.of("value", theirs)));
        visitor.look("forms-conflict");
        visitor.press(words.of("portal", "take-theirs"));
        assertThat(visitor.main().locator(".conflict")).hasCount(0);
    }

    @Test
    void goOnWhereALoginHasEnded() {
        String organisation = organisation();
        try (Visitor visitor = chromium.visitor(Locale.ENGLISH, 360).loggedIn(Person.APPLICANT)) {
            Words words = visitor.words();
            visitor.open("/portal/organisations/" + organisation + "/contacts/new");
            Fields fields = visitor.fields(ORGANISATION);
            fields.write("name", "한걸음");
            fields.write("email", "georeum.han@example.com");
            visitor.logsOutElsewhere(stack.stack().settings().keycloak());
            visitor.press(words.of(ORGANISATION, "contact.add"));
            assertThat(visitor.page().getByText(words.of("portal", "login.ended.help")))
                    .isVisible();
            visitor.look("forms-login-ended");
            assertThat(fields.field("email")).hasValue("georeum.han@example.com");

            visitor.logsInAgain(Person.APPLICANT);
            assertThat(visitor.main().locator("li.card")).hasCount(1);
            assertThat(visitor.main().locator("li.card")).containsText("georeum.han@example.com");
        }
        assertThat(read("/api/v1/organisations/" + organisation + "/contacts").path("items"))
                .hasSize(1);
    }

    @Test
    void sendNothingThatIsNoLongerOffered() {
        var _ = organisation();
        try (Visitor visitor = chromium.visitor(Locale.KOREAN, 1440).loggedIn(Person.APPLICANT)) {
            Words words = visitor.words();
            visitor.open("/portal/applications/new");
            Locator schemes = visitor.main()
                    .getByRole(
                            AriaRole.RADIOGROUP,
                            new Locator.GetByRoleOptions()
                                    .setName(words.of(APPLICATION, "scheme"))
                                    .setExact(true))
                    .getByRole(AriaRole.RADIO);
            schemes.nth(1).check();
            visitor.fields(APPLICATION).pick("kind", words.of(APPLICATION, "kind.TRANSFER"));
            assertThat(schemes).hasCount(1);
            assertThat(schemes).isChecked();
        }
    }

    private static Locator scope(Visitor visitor, String draft, String field) {
        visitor.open(draft);
        return scope(visitor, field);
    }

    private static Locator scope(Visitor visitor, String field) {
        return visitor.fields(new Catalogue(visitor.words())::label).field(field);
    }

    private static void isSaved(Visitor visitor) {
        assertThat(visitor.main().locator(".saving"))
                .containsText(visitor.words().like("portal", "saved.at", Map.of()));
    }

    private String organisation() {
        UUID id = UUID.randomUUID();
        return make(
                "/api/v1/organisations",
                body().put("id", id.toString())
                        .put("legalNameKorean", "주식회사 두걸음지능 " + id)
                        .put("legalNameEnglish", "Dugeoreum AI " + id + " Co., Ltd.")
                        .put("country", "SG")
                        .put("addressKorean", "싱가포르 예시로 4")
                        .put("addressEnglish", "4 Yesi Road, Singapore")
                        .put("city", "Singapore"));
    }

    private String application(String organisation) {
        return make(
                "/api/v1/applications",
                body().put("organisationId", organisation)
                        .put("scheme", "aims-42001")
                        .put("kind", "INITIAL"));
    }

    private String make(String path, ObjectNode body) {
        Answer made = gateway.change(Person.APPLICANT, new Gateway.Change("POST", path, body, UUID.randomUUID(), null));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().path("id").asText();
    }

    private JsonNode read(String path) {
        return gateway.read(Person.APPLICANT, path).json();
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }
}
