package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A visitor's keyboard: nothing is clicked, and wherever the focus stops it is seen. */
final class Keyboard {

    /** Whoever has not come round by then is trapped. */
    private static final int MOST_STOPS = 500;

    /** Whether the page has given the focus back to the browser, as behind its last stop. */
    private static final String LEFT =
            "() => document.activeElement === null || document.activeElement === document.body";

    private static final String HAS_FOCUS = "element => element.contains(document.activeElement)";

    /** A ring around what has the focus, or around the part of a field or of a grid that shows it; each stop is kept. */
    private static final String SEEN = """
            () => {
              let focused = document.activeElement;
              while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
              (window.stops ??= new Set()).add(focused);
              const ringed = (element, part) => {
                const style = getComputedStyle(element, part);
                const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                return outlined || style.boxShadow !== 'none';
              };
              const shown = [focused];
              for (let field = focused; field; field = field.parentElement?.closest('[focus-ring]')) {
                shown.push(...(field.shadowRoot?.querySelectorAll('[part]') ?? []));
              }
              const box = focused.getBoundingClientRect();
              return box.right > 0 && box.bottom > 0
                && shown.some((element) => ringed(element) || ringed(element, '::before'));
            }
            """;

    /**
     * What can be seen and followed, pressed or filled in, but was none of the stops. A group of radio buttons and a grid are
     * one stop, within which the arrows lead on.
     */
    private static final String MISSED = """
            () => {
              const within = (root) => [...root.querySelectorAll('*')]
                .flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
              const led = 'vaadin-grid, vaadin-radio-group, [aria-hidden=true], [inert]';
              const missed = within(document.body)
                .filter((each) => each.matches('a[href], button, input, select, textarea, summary, [role=button]'))
                .filter((each) => !each.matches(':disabled') && !each.closest(led) && !window.stops.has(each))
                .filter((each) => each.checkVisibility({ visibilityProperty: true }) && each.getClientRects().length > 0);
              window.stops.clear();
              return missed.map((each) => each.outerHTML.slice(0, 200));
            }
            """;

    private static final String NAME = """
            () => {
              let focused = document.activeElement;
              while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
              return focused.outerHTML.slice(0, 200);
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Goes on with Tab to something. */
    void to(Locator target) {
        go("Tab", target);
    }

    /** Goes back with Shift and Tab to something. */
    void backTo(Locator target) {
        go("Shift+Tab", target);
    }

    /** Goes on with Tab to something, and opens or presses it. */
    void enter(Locator target) {
        to(target);
        press("Enter");
    }

    /** What has the focus, as it stands in the page. */
    String focused() {
        return (String) page.evaluate(NAME);
    }

    /** Whether something, or something in it, has the focus. */
    static boolean isAt(Locator target) {
        return (Boolean) target.evaluate(HAS_FOCUS);
    }

    /** Goes once round the page, from something back to it, forwards or backwards. */
    void round(String key, Locator target) {
        press(key);
        for (int stops = 1; !isAt(target); stops++) {
            if (!(Boolean) page.evaluate(LEFT)) {
                assertSeen();
            }
            assertThat(stops)
                    .as("%s on %s is kept at %s", key, page.url(), focused())
                    .isLessThan(MOST_STOPS);
            press(key);
        }
    }

    /** Goes round the page in both directions, and comes to whatever can be followed, pressed or filled in. */
    void roundAll(Locator first) {
        first.focus();
        round("Tab", first);
        assertSeen();
        assertThat((List<?>) page.evaluate(MISSED))
                .as("what Tab does not come to on " + page.url())
                .isEmpty();
        round("Shift+Tab", first);
    }

    private void go(String key, Locator target) {
        target.waitFor();
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            press(key);
            if (isAt(target)) {
                assertSeen();
                return;
            }
        }
        throw new AssertionError(key + " does not come to " + target + " on " + page.url() + ", but to " + focused());
    }

    private void assertSeen() {
        assertThat((Boolean) page.evaluate(SEEN))
                .as("the focus is seen on %s at %s", page.url(), focused())
                .isTrue();
    }
}
