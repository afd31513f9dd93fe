package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for the same thing over and over, as fast as it is answered: wrk, of the machine's packages. */
final class LoadGenerator {

    private static final String CONNECTIONS = "16";
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s*([0-9.]+)");
    private static final Pattern REFUSALS = Pattern.compile("Non-2xx or 3xx responses: .*|Socket errors: .*");

    private final String wrk = Programs.named("wrk");

    /**
     * How often an address is answered for in a second.
     *
     * @throws AssertionError if any answer was no success
     */
    double rate(URI address, Map<String, String> headers, Duration howLong) {
        List<String> command =
                new ArrayList<>(List.of(wrk, "-t1", "-c" + CONNECTIONS, "-d" + howLong.toSeconds() + "s"));
        headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        command.add(address.toString());
        String said = said(command);
        assertThat(REFUSALS.matcher(said).find()).as(said).isFalse();
        Matcher rate = RATE.matcher(said);
        assertThat(rate.find()).as(said).isTrue();
        return Double.parseDouble(rate.group(1));
    }

    private static String said(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
