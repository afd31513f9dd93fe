package dev.proofmark.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The addresses of the portal's pages, from the very files that its router has them from. */
final class PortalRoutes {

    private static final Path AREAS =
            Path.of(System.getProperty("proofmark.root", "../.."), "gateway/src/main/resources/web/portal/areas");
    private static final Pattern AREA = Pattern.compile("from '\\./(\\w+)/area'");
    private static final Pattern ROUTE = Pattern.compile("path:\\s*'([^']+)',\\s*component:");
    private static final Pattern PARAMETER = Pattern.compile(":\\w+");

    private final List<String> all = found(AREA, AREAS.resolve("all.ts")).stream()
            .flatMap(area -> found(ROUTE, AREAS.resolve(area).resolve("area.ts")).stream())
            .toList();

    /** All of them, in the router's order, for example {@code /portal/organisations/:id}. */
    List<String> all() {
        return all;
    }

    /** Which of them leads to a path; the first that fits, as the router has it. */
    Optional<String> of(String path) {
        return all.stream()
                .filter(route -> path.matches(PARAMETER.matcher(route).replaceAll("[^/]+")))
                .findFirst();
    }

    private static List<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
