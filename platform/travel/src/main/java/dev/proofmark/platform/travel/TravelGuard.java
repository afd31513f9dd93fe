package dev.proofmark.platform.travel;

import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.List;

/** Keeps time travel away from productive systems: certificates dated by a moved clock would be false. */
final class TravelGuard {

    private TravelGuard() {}

    static void demandDevelopment(TravelConfig config) {
        demandDevelopment(config.enabled(), ConfigUtils.getProfiles());
    }

    static void demandDevelopment(boolean enabled, List<String> profiles) {
        if (enabled && profiles.contains("prod")) {
            throw new IllegalStateException(
                    "proofmark.time-travel.enabled belongs to the local stack: a production profile does not start with it.");
        }
    }
}
