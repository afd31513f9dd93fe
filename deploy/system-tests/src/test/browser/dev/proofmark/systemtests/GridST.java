package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A list of a hundred thousand rows. Its pages follow one another, so that nobody jumps to the end of what was never
 * read: each way to the end of the list leads a page further, as quickly and in as little as the first. The last story
 * of all, since its rows stay on the stack, and the other services go on hearing of them for long.
 */
@Tag("browser")
@Order(Integer.MAX_VALUE)
@ExtendWith({OnLocalStack.class, InBrowser.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GridST {

    private static final int ROWS = 100_000;
    private static final int PAGE = 100;

    /** How often its reader goes to the end. */
    private static final int JUMPS = 50;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long MOST_MILLISECONDS = 3_000;
    private static final long USUAL_MILLISECONDS = 1_000;
    private static final int MOST_ROWS_IN_THE_PAGE = 100;
    private static final long MOST_BYTES = 64L << 20;

    private static final String HEADINGS =
            "client,legalNameKorean,legalNameEnglish,country,registrationNumber,addressKorean,addressEnglish,city\n";

    private final LocalStack stack;
    private final Chromium chromium;

    GridST(LocalStack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    @BeforeAll
    void bringAHundredThousandClients() {
        String file = IntStream.range(0, ROWS)
                .mapToObj(
                        "G-%1$d,남쪽 %1$d 주식회사,Southern %1$d Limited,NZ,,오클랜드 %1$d,%1$d Queen Street,Auckland\n"
                                ::formatted)
                .collect(Collectors.joining("", HEADINGS, ""));
        Answer executed = new Imports(stack, PATIENCE).executed("clients", file);
        assertThat(executed.json().path("added").asInt()).as(executed.body()).isEqualTo(ROWS);
    }

    @Test
    void readsOnAsFarAsItsReaderGoes() {
        List<String> read = new ArrayList<>();
        try (Visitor visitor = reviewer()) {
            Page page = visitor.page();
            page.onRequest(request -> remember(request, read));
            Locator grid = open(visitor);
            long before = heap(page);
            List<Long> times = new ArrayList<>();

            for (int jump = 1; jump <= JUMPS; jump++) {
                times.add(jump(page, grid, "Control+End", jump * PAGE));
                assertThat(rowCount(grid))
                        .as("rows read, and the one that is known to follow")
                        .isEqualTo((jump + 1) * PAGE + 1);
            }
            assertThat(grid.locator("table")).hasAttribute("aria-rowcount", "-1");

            System.out.printf(
                    "%d rows read in jumps of %s ms at the most, %d rows in the page, %d KiB more%n",
                    rowCount(grid),
                    times.stream().max(Long::compare).orElseThrow(),
                    inPage(grid),
                    (heap(page) - before) >> 10);
            assertThat(times.stream().sorted().toList().get(JUMPS / 2)).isLessThan(USUAL_MILLISECONDS);
            assertThat(times).allSatisfy(time -> assertThat(time).isLessThan(MOST_MILLISECONDS));
            assertThat(inPage(grid)).isLessThan(MOST_ROWS_IN_THE_PAGE);
            assertThat(heap(page) - before).isLessThan(MOST_BYTES);
            assertThat(read).hasSize(JUMPS + 1).doesNotHaveDuplicates().allMatch(url -> url.contains("limit=" + PAGE));
            assertThat(jump(page, grid, "Control+Home", 0)).isLessThan(MOST_MILLISECONDS);
            assertThat(read).as("going back reads nothing again").hasSize(JUMPS + 1);
        }
    }

    /** Goes to the first row or the last one that is known; how long it took until that row says what it is. */
    private static long jump(Page page, Locator grid, String key, int row) {
        long start = System.nanoTime();
        page.keyboard().press(key);
        page.waitForFunction("""
                ([grid, row]) => grid._flatSize > row + 1
                  && grid._getRenderedRows().some((one) => one.index === row && !one.hasAttribute('loading'))
                """, List.of(grid.elementHandle(), row));
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static Locator open(Visitor visitor) {
        visitor.open("/portal/organisations");
        Locator grid = visitor.page().locator("vaadin-grid");
        assertThat(grid.locator("a").first()).isVisible();
        visitor.settles();
        Keyboard keyboard = new Keyboard(visitor.page());
        keyboard.to(grid);
        keyboard.press("Tab");
        return grid;
    }

    /** How many rows the scroll bar stands for. */
    private static int rowCount(Locator grid) {
        return (Integer) grid.evaluate("grid => grid._flatSize");
    }

    private static int inPage(Locator grid) {
        return grid.locator("tbody#items tr").count();
    }

    /** What the page's script holds on to, the rubbish left out. */
    private static long heap(Page page) {
        var inspector = page.context().newCDPSession(page);
        inspector.send("HeapProfiler.collectGarbage");
        long used = inspector.send("Runtime.getHeapUsage").get("usedSize").getAsLong();
        inspector.detach();
        return used;
    }

    private static void remember(Request request, List<String> read) {
        if (request.url().contains("/api/v1/organisations?")) {
            read.add(request.url());
        }
    }

    private Visitor reviewer() {
        return chromium.visitor(Locale.KOREAN, 1440).loggedIn(Person.REVIEWER);
    }
}
