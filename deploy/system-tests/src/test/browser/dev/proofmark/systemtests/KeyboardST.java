package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.proofmark.local.demo.Person;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whole tasks are done without a mouse (WCAG 2.2, 2.1.1 and 2.4.7); that nobody is kept on a page, PortalPagesST sees. */
@Tag("browser")
@ExtendWith({OnLocalStack.class, InBrowser.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardST {

    private static final int DESK = 1440;
    private static final String ORGANISATION = "portal/areas/organisation";
    private static final String CHANGES = "portal/areas/changes";

    private final LocalStack stack;
    private final Chromium chromium;

    KeyboardST(LocalStack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    @BeforeAll
    void tellACertification() {
        assertThat(stack.told().exitCode()).as(stack.told().end()).isZero();
    }

    @Test
    void logsInGoesAroundAndLogsOut() {
        try (Visitor visitor = visitor(Locale.KOREAN)) {
            Keyboard keyboard = new Keyboard(visitor.page());
            logIn(visitor, keyboard, Person.APPLICANT);

            keyboard.backTo(visitor.link(visitor.words().of("shared", "skip")));
            keyboard.press("Enter");
            assertThat(visitor.page().locator("main")).isFocused();
            Locator organisations = visitor.link(visitor.words().of(ORGANISATION, "organisations"));
            keyboard.backTo(organisations.first());
            keyboard.press("Enter");
            visitor.seesHeading(visitor.words().of(ORGANISATION, "organisations"));
            openFirstRow(visitor, keyboard);

            Locator language = visitor.button(visitor.words().of("shared", "language"));
            keyboard.backTo(language);
            keyboard.press("Space");
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
            keyboard.backTo(visitor.button(new Words(Locale.ENGLISH).of("portal", "log-out")));
            keyboard.press("Enter");
            visitor.page()
                    .waitForURL(stack.stack().settings().gateway().resolve("/").toString());
        }
    }

    @Test
    void tellsOfAChangeAndTakesItBack() {
        try (Visitor visitor = visitor(Locale.KOREAN).loggedIn(Person.APPLICANT)) {
            Keyboard keyboard = new Keyboard(visitor.page());
            visitor.open("/portal/organisations/" + stack.told().remembered("organisationId") + "/changes");
            keyboard.enter(visitor.link(visitor.words().of(CHANGES, "notify")));

            fillIn(visitor, keyboard);
            keyboard.enter(visitor.button(visitor.words().of(CHANGES, "notify.send")));

            visitor.page().waitForURL(Pattern.compile(".*/changes/(?!new).+"));
            Locator takeBack = visitor.page()
                    .getByRole(AriaRole.MAIN)
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(visitor.words().of(CHANGES, "withdraw")));
            keyboard.to(takeBack);
            answerTheQuestion(visitor, keyboard, takeBack);
            assertThat(visitor.page().locator(".page-head .badge"))
                    .hasText(visitor.words().of(CHANGES, "status.WITHDRAWN"));
        }
    }

    private static void logIn(Visitor visitor, Keyboard keyboard, Person person) {
        visitor.open("/portal");
        Locator name = visitor.page().locator("#username");
        if (!Keyboard.isAt(name)) {
            keyboard.to(name);
        }
        keyboard.type(person.userName());
        keyboard.to(visitor.page().locator("#password"));
        keyboard.type("demo");
        keyboard.press("Enter");
        visitor.seesHeading(visitor.words().of("portal", "home"));
        assertThat(visitor.heading()).isFocused();
    }

    /** The grid is one stop for its headings and one for its rows; from cell to cell it goes by the arrows. */
    private static void openFirstRow(Visitor visitor, Keyboard keyboard) {
        Locator grid = visitor.page().locator("vaadin-grid");
        String first = grid.locator("a").first().getAttribute("href");
        keyboard.to(grid);
        keyboard.press("Tab");
        keyboard.press("ArrowDown");
        keyboard.press("ArrowRight");
        keyboard.press("ArrowLeft");
        keyboard.press("ArrowUp");
        assertThat(Keyboard.isAt(grid)).isTrue();
        keyboard.press("Enter");
        visitor.page().waitForURL("**" + first);
        assertThat(visitor.heading()).isFocused();
    }

    /** Boxes, texts, and a day whose parts the arrows choose. */
    private static void fillIn(Visitor visitor, Keyboard keyboard) {
        keyboard.to(visitor.field(visitor.words().of(CHANGES, "kind.CONTACTS_OR_SITES")));
        keyboard.press("Space");
        keyboard.to(visitor.page()
                .locator("[data-pointer='/certificationIds'] vaadin-checkbox")
                .first());
        if (!visitor.page()
                .locator("[data-pointer='/certificationIds'] input")
                .first()
                .isChecked()) {
            keyboard.press("Space");
        }
        keyboard.to(visitor.page().locator("[data-pointer='/descriptionKorean']"));
        keyboard.type("부산에 사무소를 엽니다.");
        keyboard.to(visitor.page().locator("[data-pointer='/descriptionEnglish']"));
        keyboard.type("We open an office in Busan.");
        Locator day = visitor.page().locator("[data-pointer='/effectiveOn']");
        keyboard.to(day);
        for (int part = 0; part < 3; part++) {
            keyboard.press("ArrowUp");
            keyboard.press("ArrowRight");
        }
        assertThat(day.locator("input").inputValue()).isNotEmpty();
    }

    /** The question takes the focus and keeps it; Escape is no; the focus comes back to what asked. */
    private static void answerTheQuestion(Visitor visitor, Keyboard keyboard, Locator asking) {
        Locator question = visitor.page().getByRole(AriaRole.DIALOG);
        Locator no = inside(question, visitor.words().of("portal", "cancel"));
        keyboard.press("Enter");
        assertThat(no).isVisible();
        assertThat(Keyboard.isAt(question)).as("the question has the focus").isTrue();
        keyboard.to(no);
        keyboard.to(inside(question, visitor.words().of(CHANGES, "withdraw")));
        keyboard.to(no);
        keyboard.press("Escape");
        assertThat(question).hasCount(0);
        assertThat(asking).isFocused();

        keyboard.press("Enter");
        keyboard.enter(inside(question, visitor.words().of(CHANGES, "withdraw")));
    }

    private static Locator inside(Locator dialog, String button) {
        return dialog.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    private Visitor visitor(Locale language) {
        return chromium.visitor(language, DESK);
    }
}
