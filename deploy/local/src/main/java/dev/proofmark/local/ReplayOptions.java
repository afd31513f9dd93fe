package dev.proofmark.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What {@code replay} is asked for.
 *
 * @param onlyLists whether to look without touching
 * @param services where to look
 * @param key the only key wanted, as a certification's id; null for all
 * @param skip an event to be given up for good; null if none
 * @param reason why it is given up; empty if none is
 */
record ReplayOptions(
        boolean onlyLists,
        List<String> services,
        @Nullable String key,
        @Nullable UUID skip,
        String reason) {

    static final List<String> SERVICES = List.of("application-service", "audit-service", "certificate-service");

    ReplayOptions {
        services = List.copyOf(services);
    }

    /** Reads the words behind {@code replay}. */
    static ReplayOptions of(List<String> words) {
        List<String> left = new ArrayList<>(words);
        boolean onlyLists = left.remove("--list");
        Optional<String> event = valueOf("--skip", left);
        Optional<String> reason = valueOf("--reason", left);
        if (event.isPresent() != reason.isPresent() || (onlyLists && event.isPresent())) {
            throw new WrongUseException("An event is given up with --skip EVENT --reason \"WORDS\", without --list.");
        }
        boolean named = !left.isEmpty() && SERVICES.contains(left.getFirst());
        List<String> services = named ? List.of(left.removeFirst()) : SERVICES;
        String key = left.isEmpty() ? null : left.removeFirst();
        if (key != null && key.startsWith("-")) {
            throw new WrongUseException("./proofmark replay does not understand " + key + ".");
        }
        if (key != null && key.chars().noneMatch(Character::isDigit)) {
            throw new WrongUseException(
                    key + " is no service (" + String.join(", ", SERVICES) + "), and no id of a key either.");
        }
        WrongUseException.refuse(left);
        return new ReplayOptions(
                onlyLists, services, key, event.map(ReplayOptions::id).orElse(null), reason.orElse(""));
    }

    private static Optional<String> valueOf(String option, List<String> left) {
        int place = left.indexOf(option);
        if (place < 0) {
            return Optional.empty();
        }
        if (place + 1 == left.size() || left.get(place + 1).isBlank()) {
            throw new WrongUseException(option + " needs something behind it. See ./proofmark help");
        }
        left.remove(place);
        return Optional.of(left.remove(place));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new WrongUseException("--skip needs an event's id: " + text);
        }
    }
}
