package dev.proofmark.local;

import dev.proofmark.platform.backing.Ports;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/** Which part of the stack listens where. */
public record StackPorts(
        int gateway,
        int application,
        int audit,
        int certificate,
        int keycloak,
        int postgres,
        int kafka,
        int kafkaController,
        int mailbox,
        int mailboxSmtp) {

    private static final StackPorts USUAL =
            new StackPorts(8080, 8081, 8082, 8083, 8180, 15432, 19092, 19093, 18025, 11025);
    private static final int LAST = 65_535;
    private static final int LAST_BASE = LAST - 9;
    private static final String PREFIX = "PROOFMARK_PORT_";

    /** Ports that nobody uses at this moment, for tests. */
    public static StackPorts free() {
        return new StackPorts(
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free());
    }

    /**
     * The ports that a person chose: ten in a row from a base, or the usual ones; in both cases with single ones
     * replaced by {@code PROOFMARK_PORT_GATEWAY} and its like.
     */
    static StackPorts chosen(OptionalInt base, Map<String, String> environment) {
        StackPorts start = base.isPresent() ? from(base.getAsInt()) : USUAL;
        Map<String, Integer> ports = start.byName();
        ports.replaceAll((name, port) -> Optional.ofNullable(environment.get(variable(name)))
                .map(text -> number(variable(name), text))
                .orElse(port));
        demandDifferent(ports);
        return of(ports);
    }

    private static void demandDifferent(Map<String, Integer> ports) {
        Map<Integer, String> owners = new HashMap<>();
        ports.forEach((name, port) -> {
            String owner = owners.put(port, name);
            if (owner != null) {
                throw new StackException("Port " + port + " is chosen twice: for " + owner + " and for " + name + ".");
            }
        });
    }

    /** The number of a first port, behind which all others have room. */
    static int base(String name, String text) {
        int base = number(name, text);
        if (base > LAST_BASE) {
            throw new StackException(name + " is at most " + LAST_BASE + ", so that all ports have room: " + text);
        }
        return base;
    }

    private static StackPorts from(int base) {
        return new StackPorts(
                base, base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 7, base + 8, base + 9);
    }

    static int number(String name, String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port > 0 && port <= LAST) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new StackException(name + " is no port from 1 to " + LAST + ": " + text, notANumber);
        }
        throw new StackException(name + " is no port from 1 to " + LAST + ": " + text);
    }

    /** The environment variable that sets a part's port. */
    static String variable(String name) {
        return PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Every port by the name of its part, in the order of the table in design.md. */
    Map<String, Integer> byName() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("gateway", gateway);
        ports.put("application-service", application);
        ports.put("audit-service", audit);
        ports.put("certificate-service", certificate);
        ports.put("keycloak", keycloak);
        ports.put("postgres", postgres);
        ports.put("kafka", kafka);
        ports.put("kafka-controller", kafkaController);
        ports.put("mailbox", mailbox);
        ports.put("mailbox-smtp", mailboxSmtp);
        return ports;
    }

    private static StackPorts of(Map<String, Integer> ports) {
        return new StackPorts(
                port(ports, "gateway"),
                port(ports, "application-service"),
                port(ports, "audit-service"),
                port(ports, "certificate-service"),
                port(ports, "keycloak"),
                port(ports, "postgres"),
                port(ports, "kafka"),
                port(ports, "kafka-controller"),
                port(ports, "mailbox"),
                port(ports, "mailbox-smtp"));
    }

    private static int port(Map<String, Integer> ports, String name) {
        return Objects.requireNonNull(ports.get(name), name);
    }

    /** Leaves them for the other commands to find. */
    void write(Path file) throws IOException {
        Properties properties = new Properties();
        byName().forEach((name, port) -> properties.setProperty(name, port.toString()));
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    /** The ports that the stack was started with last; an older edition had none for a part that is new. */
    static Optional<StackPorts> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, Integer> ports = USUAL.byName();
        properties.stringPropertyNames().forEach(name -> ports.put(name, number(name, properties.getProperty(name))));
        return Optional.of(of(ports));
    }
}
