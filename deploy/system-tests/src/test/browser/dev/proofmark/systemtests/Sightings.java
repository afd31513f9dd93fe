package dev.proofmark.systemtests;

import dev.proofmark.local.demo.Person;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who has looked at which of the portal's pages. */
final class Sightings {

    private final PortalRoutes routes;
    private final Map<String, Set<Person>> seen = new TreeMap<>();

    Sightings(PortalRoutes routes) {
        this.routes = routes;
    }

    /**
     * Notes that somebody has looked at a page.
     *
     * @return whether the portal has such a page
     */
    boolean saw(Person person, String path) {
        Optional<String> route = routes.of(path);
        route.ifPresent(each ->
                seen.computeIfAbsent(each, none -> EnumSet.noneOf(Person.class)).add(person));
        return route.isPresent();
    }

    /** The routes that nobody has looked at. */
    List<String> unseen() {
        return routes.all().stream().filter(route -> !seen.containsKey(route)).toList();
    }

    /** Each route and by whom it was looked at, a line each. */
    String table() {
        return routes.all().stream()
                .map(route -> "%-48s %s"
                        .formatted(
                                route,
                                seen.getOrDefault(route, Collections.emptySet()).stream()
                                        .map(Person::userName)
                                        .collect(Collectors.joining(" "))))
                .collect(Collectors.joining("\n"));
    }
}
