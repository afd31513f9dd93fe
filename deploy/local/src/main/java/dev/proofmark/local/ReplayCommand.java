package dev.proofmark.local;

import dev.proofmark.local.ParkedKeys.Parked;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.StepFailedException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code replay}: shows what could not be taken in, tries it again, or gives an event up. */
final class ReplayCommand {

    static final int STILL_PARKED = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final StackSettings settings;
    private final PrintStream out;

    ReplayCommand(StackSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int run(ReplayOptions options) {
        ParkedKeys keys = new ParkedKeys(new Gateway(settings.gateway(), settings.keycloak(), PATIENCE, out::println));
        try {
            return run(options, keys);
        } catch (StepFailedException noAnswer) {
            throw new StackException(noAnswer.getMessage() + " Does the stack run? ./proofmark status", noAnswer);
        }
    }

    private int run(ReplayOptions options, ParkedKeys keys) {
        List<Parked> found = options.services().stream()
                .flatMap(service -> keys.of(service).stream())
                .filter(parked -> options.key() == null || options.key().equals(parked.key()))
                .filter(parked ->
                        options.skip() == null || options.skip().toString().equals(parked.event()))
                .toList();
        if (found.isEmpty()) {
            return nothing(options);
        }
        long remaining = 0;
        for (Parked parked : found) {
            show(parked);
            if (options.onlyLists() || remains(options, keys, parked)) {
                remaining++;
            }
        }
        return remaining == 0 ? 0 : STILL_PARKED;
    }

    private int nothing(ReplayOptions options) {
        if (options.skip() != null) {
            throw new StackException("No key waits behind the event " + options.skip() + ": ./proofmark replay --list");
        }
        out.println("Nothing is parked. · 보류된 이벤트가 없습니다.");
        return 0;
    }

    private boolean remains(ReplayOptions options, ParkedKeys keys, Parked parked) {
        Optional<Parked> rest = options.skip() == null ? keys.replay(parked) : keys.skip(parked, options.reason());
        String done = options.skip() == null
                ? "taken in · 처리되었습니다"
                : "given up; nothing waits any more · 건너뛰었으며 대기 중인 이벤트가 없습니다";
        out.println("  → " + rest.map(ReplayCommand::why).orElse(done));
        return rest.isPresent();
    }

    private static String why(Parked rest) {
        return rest.replaying()
                ? "still under way, look again later · 아직 처리 중입니다"
                : "stays parked · 보류 유지: %s %s: %s".formatted(rest.type(), rest.event(), rest.reason());
    }

    private void show(Parked parked) {
        out.println("%s  %s  %s".formatted(parked.service(), parked.topic(), parked.key()));
        out.println("  %s %s, since %s; %d behind it · 뒤에서 대기 %d건"
                .formatted(parked.type(), parked.event(), parked.since(), parked.waiting(), parked.waiting()));
        out.println("  " + (parked.reason().isEmpty() ? "not tried yet · 아직 시도하지 않음" : parked.reason()));
    }
}
