package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import dev.proofmark.local.demo.Person;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody in a browser of their own: whatever they see is checked for faults of the page and of its accessibility. */
final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<String> ACCESSIBILITY =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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
    }

    /** Logs in at Keycloak, as a page that needs it asks. */
    Visitor loggedIn(Person person) {
        open("/portal");
        page.locator("#username").fill(person.userName());
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
        page.waitForURL(gateway.resolve("/portal").toString());
        return this;
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

    /** Waits until nothing more is being read, and nothing moves. */
    void settles() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        comesToRest();
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
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    }

    /** Keeps a picture of the page and has axe look at it. */
    void look(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("%s-%s-%d.png"
                        .formatted(name, words.language(), page.viewportSize().width)))
                .setFullPage(true));
        comesToRest();
        List<Rule> violations = new AxeBuilder(page)
                .withTags(ACCESSIBILITY)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(Visitor::told).collect(Collectors.joining("\n")))
                .as(name + " " + page.url())
                .isEmpty();
        assertThat(faults).as(name).isEmpty();
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
                        + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
