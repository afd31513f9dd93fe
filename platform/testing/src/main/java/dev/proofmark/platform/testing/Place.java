package dev.proofmark.platform.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Where a class lives inside a service.
 *
 * @param feature first package below the service's root; empty for the root itself and for classes outside it
 * @param layer one of the five layers; empty for a flat feature and for classes outside the service
 */
record Place(String feature, String layer) {

    private static final Set<String> LAYERS = Set.of("domain", "usecase", "web", "persistence", "messaging");

    static Place of(String root, JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return new Place("", "");
        }
        List<String> segments = Arrays.asList(name.substring(root.length() + 1).split("\\.", -1));
        String layer = segments.stream().filter(LAYERS::contains).findFirst().orElse("");
        return new Place(segments.getFirst(), layer);
    }

    static DescribedPredicate<JavaClass> inLayers(String root, String... layers) {
        Set<String> wanted = Set.of(layers);
        return DescribedPredicate.describe(
                "in " + wanted, type -> wanted.contains(of(root, type).layer()));
    }
}
