package dev.proofmark.platform.testing;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Which kind of servers a test run takes: containers where an engine answers and can give them, else embedded ones; a
 * forced kind or none.
 *
 * @param engineAnswers asks for an engine, quickly
 * @param containers starts containers
 * @param embedded starts child processes
 * @param log tells what was taken and why
 */
record BackingChoice<B>(
        BooleanSupplier engineAnswers, Containers<B> containers, Supplier<B> embedded, Consumer<String> log) {

    /** Starts servers as containers. */
    interface Containers<B> {
        B start() throws ContainersUnavailable;
    }

    /**
     * Starts the servers.
     *
     * @param forced {@code containers} or {@code embedded}; empty where nothing is forced
     */
    B start(String forced) {
        return switch (forced) {
            case "containers" -> containersOnly();
            case "embedded" -> embedded("as -Dbacking says");
            case "" -> engineAnswers.getAsBoolean() ? containersIfPossible() : embedded("no container engine answers");
            default -> throw new IllegalArgumentException("-Dbacking is containers or embedded, not " + forced);
        };
    }

    private B containersOnly() {
        try {
            return started(containers.start());
        } catch (ContainersUnavailable unavailable) {
            throw new IllegalStateException(
                    "-Dbacking=containers, but " + unavailable.getMessage()
                            + ". Without -Dbacking the tests run on embedded servers.",
                    unavailable);
        }
    }

    private B containersIfPossible() {
        try {
            return started(containers.start());
        } catch (ContainersUnavailable unavailable) {
            log.accept("A container engine answers, but " + unavailable.getMessage());
            return embedded("containers are not to be had");
        }
    }

    private B started(B backing) {
        log.accept("Backing services: containers");
        return backing;
    }

    private B embedded(String reason) {
        log.accept("Backing services: embedded, " + reason);
        return embedded.get();
    }
}
