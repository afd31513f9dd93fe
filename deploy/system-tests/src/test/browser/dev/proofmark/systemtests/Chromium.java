package dev.proofmark.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The browser of the machine, without a window; each visitor has a context of its own in it. */
final class Chromium implements AutoCloseable {

    /** How long a page may take to show something, on a machine that runs a whole stack besides. */
    private static final double PATIENCE_IN_MS = 20_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("proofmark.chromium", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));

    private final URI gateway;

    Chromium(URI gateway) {
        this.gateway = gateway;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MS);
    }

    /**
     * Somebody who comes to the portal, and knows nothing of what others see in this browser.
     *
     * @param words of the language that they read
     * @param width of their screen, in pixels
     */
    Visitor visitor(Words words, int width) {
        return new Visitor(browser, gateway, words, width);
    }

    /** As {@link #visitor(Words, int)}, in a language whose words nobody else needs. */
    Visitor visitor(Locale language, int width) {
        return visitor(new Words(language), width);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
