package dev.proofmark.gateway.portal;

import java.util.List;

/**
 * Pages that one bundle of scripts and styles draws.
 *
 * @param bundle its name, as in {@code src/main/resources/web}
 * @param paths addresses, in the router's words
 * @param withoutScripts what they say where nothing can draw them
 */
record BundledPage(String bundle, List<String> paths, WithoutScripts withoutScripts) {

    /** Everything for people who log in. */
    static final BundledPage PORTAL =
            new BundledPage("portal", List.of("/portal", "/portal/*", "/invitations/*"), WithoutScripts.PORTAL);

    /** What anybody may see, light enough for a phone far from the next mast. */
    static final BundledPage OPEN =
            new BundledPage("open", List.of("/", "/register", "/about", "/complaint"), WithoutScripts.OPEN);

    BundledPage {
        paths = List.copyOf(paths);
    }
}
