package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import dev.proofmark.local.demo.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody's way through everything that their menu leads to: the first thing of each list, its parts, and what those lead
 * to. A page whose address differs from another's by ids, days and numbers alone is the same page, and looked at once.
 */
final class Round {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern NUMBER = Pattern.compile("\\d+(-\\d+)*");

    /** What only leads to a place in a page that is there without it. */
    private static final Set<String> PLACES = Set.of("field", "section");

    private final Visitor visitor;
    private final Person person;
    private final Set<String> known;
    private final Sightings sightings;
    private final boolean byKeyboard;
    private final List<String> faults = new ArrayList<>();

    /**
     * A round, not yet begun.
     *
     * @param visitor who is logged in
     * @param known pages that need no other look, and where those that this round finds are noted
     * @param byKeyboard whether they go round each page by the keyboard; if not, they read each anew
     */
    Round(Visitor visitor, Person person, Set<String> known, Sightings sightings, boolean byKeyboard) {
        this.visitor = visitor;
        this.person = person;
        this.known = known;
        this.sightings = sightings;
        this.byKeyboard = byKeyboard;
    }

    /** Goes all the way; what was wrong on it. */
    List<String> walk() {
        visitor.seesHeading(visitor.words().of("portal", "home"));
        for (String path : visitor.menu()) {
            boolean unknown = known.add(page(path));
            visitor.open(path);
            visitor.settles();
            if (unknown) {
                looks(path);
            }
            explores(path);
        }
        return List.copyOf(faults);
    }

    /** Follows the links of the page that is open, one to each page that nobody has seen. */
    private void explores(String address) {
        List<String> headings = visitor.headingTexts();
        for (String link : links()) {
            if (known.add(page(link))) {
                follows(address, link, headings);
            }
        }
    }

    private void follows(String address, String link, List<String> headings) {
        boolean followed = isRight(address + " on the way to " + link, () -> {
            linksTo("[href='" + link + "']:visible").first().click();
            visitor.settles();
        });
        if (followed) {
            looks(link);
            explores(link);
        }
        if (!followed || !isRight(address + " after " + link, () -> visitor.seesBefore(headings))) {
            visitor.open(address);
        }
        unfolds();
    }

    /** The addresses within the portal that the page's own part links to, each once; a list keeps rows that it had. */
    private List<String> links() {
        return linksTo("[href^='/portal']:not([router-ignore]):visible").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
    }

    private Locator linksTo(String which) {
        return visitor.main().locator("a" + which);
    }

    /** Unfolds whatever is folded away; what unfolds may have to be read first. */
    private void unfolds() {
        visitor.settles();
        Object _ =
                visitor.main().locator("details:not([open])").evaluateAll("all => all.forEach(one => one.open = true)");
        visitor.settles();
    }

    /** The page has nothing to say of something that did not go, or that they are not shown. */
    private void isRefusedNothing() {
        assertThat(visitor.main().locator("pm-problem-note .note").allInnerTexts())
                .isEmpty();
    }

    private void looks(String address) {
        if (!sightings.saw(person, address.replaceAll("[?#].*", ""))) {
            faults.add("The portal has no page " + address);
        }
        String name = person.userName() + page(address).replaceAll("\\W+", "-");
        var _ = isRight(address, () -> {
            unfolds();
            visitor.look(name);
            isRefusedNothing();
        });
        List<String> headings = visitor.headingTexts();
        if (byKeyboard) {
            goesRound(address);
        } else {
            var _ = isRight(address + " read anew", () -> visitor.seesAnew(headings));
            unfolds();
        }
        List<String> buttons = FormButtons.of(visitor);
        for (int index = 0; index < buttons.size(); index++) {
            looksAtForm(address, buttons.get(index), name + "-form-" + index);
            var _ = isRight(address + " after a form", () -> visitor.seesAnew(headings));
            unfolds();
        }
    }

    private void goesRound(String address) {
        Locator first = visitor.link(visitor.words().of("shared", "skip"));
        var _ = isRight(address + " by keyboard", () -> new Keyboard(visitor.page()).roundAll(first));
    }

    private void looksAtForm(String address, String button, String name) {
        var _ = isRight(address + " with the form of " + button, () -> {
            FormButtons.press(visitor, button);
            visitor.settles();
            visitor.look(name);
        });
        if (byKeyboard) {
            goesRound(address + " with the form of " + button);
        }
    }

    /** Whatever is wrong with one page, the others are looked at. */
    private boolean isRight(String what, Runnable look) {
        try {
            look.run();
            return true;
        } catch (AssertionError | PlaywrightException fault) {
            faults.add(what + ": " + fault.getMessage());
            return false;
        }
    }

    /** What an address has in common with those of the same page about other things. */
    private static String page(String address) {
        String[] parts = address.split("\\?", 2);
        String page = ID.matcher(parts[0]).replaceAll(":id");
        String chosen = parts.length == 1 ? "" : chosen(parts[1]);
        return chosen.isEmpty() ? page : page + "?" + chosen;
    }

    private static String chosen(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(each -> each.split("=", 2))
                .filter(each -> !PLACES.contains(each[0]))
                .map(each -> each[0] + "=" + anyNumber(each[each.length - 1]))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static String anyNumber(String value) {
        return NUMBER.matcher(ID.matcher(value).replaceAll(":id")).replaceAll(":number");
    }
}
