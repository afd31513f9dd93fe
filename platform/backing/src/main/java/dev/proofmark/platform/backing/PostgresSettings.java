package dev.proofmark.platform.backing;

import java.nio.file.Path;
import java.util.List;

/**
 * Which PostgreSQL to run.
 *
 * @param folder its folder, with data and password file
 * @param log the file for what it prints
 * @param port where it listens
 * @param superuserPassword of the role {@code postgres}
 * @param databases what to create when it isn't there
 * @param durable whether data must survive a crash of the machine; tests don't need that
 */
public record PostgresSettings(
        Path folder, Path log, int port, String superuserPassword, List<ServiceDatabase> databases, boolean durable) {

    public PostgresSettings {
        databases = List.copyOf(databases);
    }
}
