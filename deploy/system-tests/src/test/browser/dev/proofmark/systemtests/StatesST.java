package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway.Change;
import dev.proofmark.local.demo.Person;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are accessible in the states nobody hopes for, too: refused, overtaken, asked back, logged out, empty, lost. */
@Tag("browser")
@ExtendWith({OnLocalStack.class, InBrowser.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatesST {

    private static final String ORGANISATION = "portal/areas/organisation";

    private final LocalStack stack;
    private final UUID organisation = UUID.randomUUID();
    private final UUID contact = UUID.randomUUID();
    private final Chromium chromium;

    StatesST(LocalStack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    @BeforeAll
    void registerAnOrganisation() {
        sent("POST", "/api/v1/organisations", details("Auckland").put("id", organisation.toString()), null);
        ObjectNode person = JsonNodeFactory.instance.objectNode();
        person.put("id", contact.toString())
                .put("name", "Aroha Ngata")
                .put("email", "aroha@example.org")
                .put("language", "en")
                .putArray("purposes")
                .add("CERTIFICATION");
        sent("POST", path() + "/contacts", person, null);
    }

    static Stream<Arguments> everywhere() {
        return Stream.of(Locale.KOREAN, Locale.ENGLISH)
                .flatMap(language -> Stream.of(Arguments.of(language, 360), Arguments.of(language, 1440)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void ofAFormThatWasRefused(Locale language, int width) {
        try (Visitor visitor = applicant(language, width)) {
            visitor.open("/portal/organisations/new");
            visitor.button(visitor.words().of(ORGANISATION, "register")).click();

            assertThat(visitor.page().locator("[invalid]")).not().hasCount(0);
            assertThat(visitor.page().locator("[invalid] input").first()).isFocused();
            look(visitor, "form-refused");
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void ofAFormWithADraft(Locale language, int width) {
        try (Visitor visitor = applicant(language, width)) {
            openOrganisation(visitor);
            city(visitor).fill("Wellington");
            visitor.page().reload();

            assertThat(visitor.page().getByText(visitor.words().of("portal", "draft.restored")))
                    .isVisible();
            assertThat(city(visitor)).hasValue("Wellington");
            look(visitor, "form-draft");
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void ofAFormThatSomebodyElseOvertook(Locale language, int width) {
        try (Visitor visitor = applicant(language, width)) {
            openOrganisation(visitor);
            city(visitor).fill("Wellington");
            Answer before = stack.gateway().read(Person.APPLICANT, path());
            sent("PUT", path(), details("Dunedin " + language + width), before.entityTag());
            visitor.button(visitor.words().of("portal", "save")).click();

            Locator conflict = visitor.page().locator(".conflict");
            assertThat(conflict).containsText("Dunedin");
            assertThat(city(visitor)).hasValue("Wellington");
            look(visitor, "form-conflict");
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void ofAQuestion(Locale language, int width) {
        try (Visitor visitor = applicant(language, width)) {
            visitor.open("/portal/organisations/%s/contacts/%s".formatted(organisation, contact));
            visitor.button(visitor.words().of(ORGANISATION, "contact.erase")).click();

            assertThat(visitor.button(visitor.words().of("portal", "cancel"))).isVisible();
            look(visitor, "question");
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void ofALoginThatEnded(Locale language, int width) {
        try (Visitor visitor = applicant(language, width)) {
            openOrganisation(visitor);
            city(visitor).fill("Nelson " + language + width);
            logOutInAnotherWindow(visitor);
            visitor.button(visitor.words().of("portal", "save")).click();

            assertThat(visitor.button(visitor.words().of("portal", "login.open")))
                    .isVisible();
            look(visitor, "login-ended");
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void ofAListWithoutRows(Locale language, int width) {
        try (Visitor visitor = applicant(language, width)) {
            visitor.open("/portal/applications?q=" + UUID.randomUUID());

            assertThat(visitor.page().getByText(visitor.words().of("shared", "nothing-here")))
                    .isVisible();
            look(visitor, "list-empty");
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void ofWhatIsNotThere(Locale language, int width) {
        try (Visitor visitor = applicant(language, width)) {
            visitor.open("/portal/none");
            visitor.seesHeading(visitor.words().of("portal", "not-found"));
            look(visitor, "page-not-found");

            visitor.open("/portal/audits/" + UUID.randomUUID());
            assertThat(visitor.page().locator("pm-problem-note .note")).isVisible();
            look(visitor, "audit-not-found");
        }
    }

    private static void look(Visitor visitor, String state) {
        visitor.settles();
        visitor.look("state-" + state);
        visitor.fitsItsWidth();
    }

    private void openOrganisation(Visitor visitor) {
        visitor.open("/portal/organisations/" + organisation);
        assertThat(city(visitor)).not().hasValue("");
    }

    private static Locator city(Visitor visitor) {
        return visitor.page().locator("[data-pointer='/city'] input");
    }

    private static void logOutInAnotherWindow(Visitor visitor) {
        Page other = visitor.page().context().newPage();
        other.navigate(visitor.page().url());
        other.getByText(visitor.words().of("portal", "log-out")).click();
        other.waitForURL(url -> !url.contains("/portal"));
        other.close();
    }

    private String path() {
        return "/api/v1/organisations/" + organisation;
    }

    private ObjectNode details(String city) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("legalNameKorean", "남쪽바다 주식회사")
                .put("legalNameEnglish", "Southern Sea Limited")
                .put("country", "NZ")
                .put("addressKorean", "뉴질랜드 오클랜드 퀸 거리 1")
                .put("addressEnglish", "1 Queen Street, Auckland")
                .put("city", city);
    }

    private void sent(String method, String path, ObjectNode body, @Nullable String ifMatch) {
        Answer answer =
                stack.gateway().change(Person.APPLICANT, new Change(method, path, body, UUID.randomUUID(), ifMatch));
        assertThat(answer.succeeded()).as(answer.body()).isTrue();
    }

    private Visitor applicant(Locale language, int width) {
        return chromium.visitor(language, width).loggedIn(Person.APPLICANT);
    }
}
