package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The fields of a page or of a part of it, found by their labels, as somebody fills them in. */
final class Fields {

    private final Locator part;
    private final UnaryOperator<String> labels;

    /**
     * Those of a part of a page.
     *
     * @param labels what a field of that name is called
     */
    Fields(Locator part, UnaryOperator<String> labels) {
        this.part = part;
        this.labels = labels;
    }

    /** Those of a group, by its legend. */
    Fields in(String legend) {
        return new Fields(part.getByRole(AriaRole.GROUP, exactly(legend)), labels);
    }

    /** Those of an element of the page. */
    Fields inside(String element) {
        return new Fields(part.locator(element), labels);
    }

    /** What one writes into. */
    Locator field(String name) {
        return part.getByLabel(labels.apply(name), new Locator.GetByLabelOptions().setExact(true));
    }

    void write(String name, String text) {
        field(name).fill(text);
        assertThat(field(name)).hasValue(text);
    }

    void write(String name, LocalDate day) {
        assertThat(field(name)).hasAttribute("type", "date");
        write(name, day.toString());
    }

    /** Chooses in a list that is narrowed down by writing. */
    void choose(String name, String choice) {
        field(name).fill(choice);
        option(choice).click();
        assertThat(option(choice)).not().isVisible();
    }

    /** Chooses one of several in such a list, which stays open for more until the person leaves it. */
    void chooseAmong(String name, String choice) {
        field(name).fill(choice);
        option(choice).click();
        field(name).press("Escape");
        assertThat(option(choice)).not().isVisible();
    }

    private Locator option(String choice) {
        return part.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(choice).setExact(true));
    }

    /** Words that the person writes, each of which is taken by a key; then goes on to the next field. */
    void add(String name, String... words) {
        for (String word : words) {
            field(name).fill(word);
            field(name).press("Enter");
            assertThat(field(name)).hasValue("");
        }
        field(name).press("Tab");
    }

    /** One of a few, all of which are seen. */
    void pick(String name, String choice) {
        Locator radio = part.getByRole(AriaRole.RADIOGROUP, exactly(labels.apply(name)))
                .getByRole(AriaRole.RADIO, exactly(choice));
        radio.check();
        assertThat(radio).isChecked();
    }

    /** A box, by what stands beside it. */
    void tick(String words) {
        Locator box = part.getByRole(AriaRole.CHECKBOX, exactly(words));
        box.check();
        assertThat(box).isChecked();
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
