package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.proofmark.local.demo.Person;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody in a browser of their own: whatever they see is checked for faults of the page and of its accessibility. */
final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<String> ACCESSIBILITY =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** How long another service may take to tell something, and how long a look at a page lasts meanwhile. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final double LOOK_IN_MS = 2000;

    /** What moves for a while has stopped. */
    private static final String AT_REST = """
            async () => {
              const moving = document.getAnimations().filter((one) =>
                one.playState === 'running' && one.effect.getComputedTiming().endTime < Infinity);
              await Promise.allSettled(moving.map((one) => one.finished));
              await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private final URI gateway;
    private final Words words;
    private final List<String> faults = new ArrayList<>();
    private final Set<Request> unanswered = new HashSet<>();
    private boolean leaving;

    Visitor(Browser browser, URI gateway, Words words, int width) {
        this.gateway = gateway;
        this.words = words;
        // The page's own policy is looked at in faults; axe, which is put into the page, would break it.
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(words.language().toLanguageTag())
                .setViewportSize(width, 900));
        this.page = context.newPage();
        page.onPageError(fault -> faults.add(page.url() + " " + fault));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                faults.add(page.url() + " " + message.text());
            }
        });
        page.onRequest(this::asks);
        page.onRequestFinished(unanswered::remove);
        page.onRequestFailed(unanswered::remove);
        page.onFrameNavigated(this::arrives);
    }

    private void asks(Request request) {
        leaving |= request.isNavigationRequest() && page.mainFrame().equals(request.frame());
        unanswered.add(request);
    }

    /** What a document has asked for concerns nobody any more when another has taken its place. */
    private void arrives(Frame frame) {
        if (leaving && page.mainFrame().equals(frame)) {
            leaving = false;
            unanswered.clear();
        }
    }

    /** Logs in at Keycloak, as a page that needs it asks. */
    Visitor loggedIn(Person person) {
        open("/portal");
        logIn(page, person);
        page.waitForURL(gateway.resolve("/portal").toString());
        return this;
    }

    /** Ends the login at Keycloak, away from the page, which does not know of it. */
    void logsOutElsewhere(URI keycloak) {
        Page elsewhere = context.newPage();
        elsewhere.navigate(keycloak.resolve("/realms/proofmark/protocol/openid-connect/logout")
                .toString());
        elsewhere.locator("#kc-logout").click();
        assertThat(elsewhere.locator("#kc-logout")).hasCount(0);
        elsewhere.close();
    }

    /** Logs in again in the window that the page's dialog opens, and which closes by itself. */
    void logsInAgain(Person person) {
        Page window = page.waitForPopup(() -> page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, exactly(words.of("portal", "login.open")))
                .click());
        window.waitForClose(() -> logIn(window, person));
    }

    private static void logIn(Page keycloak, Person person) {
        keycloak.locator("#username").fill(person.userName());
        keycloak.locator("#password").fill("demo");
        keycloak.locator("#kc-login").click();
    }

    Page page() {
        return page;
    }

    Words words() {
        return words;
    }

    void open(String path) {
        page.navigate(gateway.resolve(path).toString());
    }

    /** The addresses of their menu. */
    List<String> menu() {
        return page.locator("nav#menu a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Which roles they have; none for a client. */
    String roles() {
        return (String) page.evaluate("async () => (await (await fetch('/session')).json()).roles.sort().join()");
    }

    /** Waits until nothing more is being read, and nothing moves; what was read may have led to more. */
    void settles() {
        page.waitForLoadState();
        do {
            page.waitForCondition(unanswered::isEmpty);
            comesToRest();
        } while (!unanswered.isEmpty());
    }

    /**
     * A dialog has to come forth, and rows of a list make room for a name that came late in the frame after it: until
     * then they lie over each other.
     */
    private void comesToRest() {
        page.evaluate(AT_REST);
    }

    /** Its one heading of the first rank. */
    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    void seesHeading(String text) {
        assertThat(heading()).hasText(text);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** The page's own part, without menu and frame. */
    Locator main() {
        return page.locator("main");
    }

    /** What may be written in the page's own part, with the labels that its folder's texts give. */
    Fields fields(String part) {
        return fields(name -> words.of(part, name));
    }

    /**
     * What may be written in the page's own part.
     *
     * @param labels what a field of that name is called
     */
    Fields fields(UnaryOperator<String> labels) {
        return new Fields(main(), labels);
    }

    /** Presses a button of the page. */
    void press(String name) {
        main().getByRole(AriaRole.BUTTON, exactly(name)).click();
    }

    /** Follows a link of the page. */
    void follow(String name) {
        main().getByRole(AriaRole.LINK, exactly(name)).first().click();
    }

    /** Copies a text elsewhere, to paste it here. */
    void copies(String text) {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("text => navigator.clipboard.writeText(text)", text);
    }

    /** Presses a key where the focus is. */
    void types(String key) {
        page.keyboard().press(key);
    }

    /** Opens a page by the menu, which is folded away on a phone. */
    void choosesInMenu(String path) {
        Locator entry = page.locator("nav#menu a[href='" + path + "']");
        page.locator("nav#menu").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        if (!entry.isVisible()) {
            page.locator("button.menu-button").click();
        }
        entry.click();
        page.waitForURL(gateway.resolve(path).toString());
    }

    /** Says yes to what is asked before something that cannot be taken back. */
    void confirms(String action) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(action).setExact(true))
                .click();
    }

    /** The page says what has happened. */
    void isTold(String text) {
        assertThat(main().getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .first())
                .isVisible();
    }

    /** How the thing that the page is about stands. */
    void seesStanding(String text) {
        assertThat(page.locator("header.page-head .badge")).hasText(text);
    }

    /**
     * Takes up a task of the list that the portal begins with; what leads to a task comes from other services, later.
     *
     * @param organisation whom it is about
     */
    void takesUp(String kind, String organisation) {
        page.locator("header.bar a.product").click();
        Locator task = main().locator("li.card")
                .filter(new Locator.FilterOptions().setHasText(organisation))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(called(kind)))
                .first();
        reloadsUntilVisible(task);
        task.click();
        // The page that it leads to is there when the list is not.
        assertThat(heading()).not().hasText(words.of("portal", "home"));
    }

    /** A task's link, which tells the kind of its subject too where that has one. */
    private Pattern called(String kind) {
        String name = words.of("portal/areas/home", "kind." + kind);
        Pattern withSubject = words.like("portal/areas/home", "kind.of", Map.of("kind", name));
        return Pattern.compile("^(" + Words.quoted(name) + "|" + withSubject + ")$");
    }

    /** What leads to something in a list, by other words of its row. */
    Locator inList(String words) {
        String cell = "//pm-list//vaadin-grid-cell-content[contains(normalize-space(), '" + words + "')]";
        String before = "[not(.//a)]/preceding-sibling::vaadin-grid-cell-content[1]//a";
        return page.locator("xpath=" + cell + "//a | " + cell + before).first();
    }

    /** Reads the page anew until it shows something that another service tells later. */
    void reloadsUntilVisible(Locator awaited) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isVisibleSoon(awaited)) {
            assertThat(System.nanoTime()).as(awaited + " does not come").isLessThan(end);
            page.reload();
        }
    }

    private static boolean isVisibleSoon(Locator awaited) {
        try {
            awaited.waitFor(new Locator.WaitForOptions().setTimeout(LOOK_IN_MS));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }

    /** What stands in the headings of the page's own part. */
    List<String> headingTexts() {
        return headings().allInnerTexts();
    }

    /** Reads the page anew; it is the same then. */
    void seesAnew(List<String> headings) {
        page.reload();
        seesHeadings(headings);
        settles();
    }

    /** Goes back to the page that was shown before; it is the same again. */
    void seesBefore(List<String> headings) {
        page.goBack();
        seesHeadings(headings);
        settles();
    }

    /** The page is the same when it is read anew, when somebody comes back to it, and when its address is opened. */
    void seesTheSameAgain() {
        settles();
        List<String> headings = headingTexts();
        String address = page.url();
        page.reload();
        seesHeadings(headings);
        page.locator("header.bar a.product").click();
        seesHeading(words.of("portal", "home"));
        page.goBack();
        seesHeadings(headings);
        page.navigate(address);
        seesHeadings(headings);
    }

    private Locator headings() {
        return main().locator("h1, h2");
    }

    private void seesHeadings(List<String> expected) {
        assertThat(headings()).hasText(expected.toArray(String[]::new));
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Keeps a picture of the page, when all of it is there, and has axe look at it. */
    void look(String name) {
        assertThat(page.getByText(words.of("shared", "loading"), new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("%s-%s-%d.png".formatted(name, words.language(), page.viewportSize().width)))
                .setFullPage(true));
        comesToRest();
        // Without frames of others there is no need for the page of its own in which axe puts its findings together.
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(ACCESSIBILITY)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(Visitor::told).collect(Collectors.joining("\n")))
                .as(name + " " + page.url())
                .isEmpty();
        List<String> found = List.copyOf(faults);
        faults.clear();
        assertThat(found).as(name).isEmpty();
        fitsItsWidth();
    }

    /** Nothing has to be pushed sideways to be read. */
    void fitsItsWidth() {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(page.url() + " scrolls sideways")
                .isTrue();
    }

    private static String told(@Nullable Rule rule) {
        return rule == null
                ? ""
                : rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
