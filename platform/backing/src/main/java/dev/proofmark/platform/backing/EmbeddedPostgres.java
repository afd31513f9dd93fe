package dev.proofmark.platform.backing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL from its binaries, one cluster with a database and two roles per service. The {@code postgres} program
 * is our own child, so that its death is noticed.
 */
public final class EmbeddedPostgres implements BackingService {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final PostgresSettings settings;
    private final ServiceDatabases databases;
    private @Nullable ServerProcess process;
    private boolean prepared;

    public EmbeddedPostgres(PostgresSettings settings) {
        this.settings = settings;
        this.databases = new ServiceDatabases(
                "127.0.0.1:" + settings.port(), settings.superuserPassword(), settings.databases());
    }

    /** One for tests: free port, data that nobody keeps; every password is the database's name. */
    public static EmbeddedPostgres throwAway(List<String> databases) {
        Path folder = ThrowAway.folder("postgres");
        List<ServiceDatabase> named = databases.stream()
                .map(name -> new ServiceDatabase(name, name, name))
                .toList();
        PostgresSettings settings = new PostgresSettings(
                folder.resolve("cluster"), folder.resolve("postgres.log"), Ports.free(), "postgres", named, false);
        return ThrowAway.atExit(new EmbeddedPostgres(settings), folder);
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return settings.port();
    }

    /** The address of one of its databases for JDBC. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** The address of one of its databases for the reactive client. */
    public String reactiveUrl(String database) {
        return "postgresql://127.0.0.1:" + port() + "/" + database;
    }

    @Override
    public synchronized Optional<ServerProcess> process() {
        return Optional.ofNullable(process);
    }

    @Override
    public synchronized void launch() throws IOException {
        PostgresProgram program = PostgresProgram.unpacked();
        Path data = settings.folder().resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            ServerFolders.delete(data);
            initialise(program, data);
        }
        forgetStalePid(data.resolve("postmaster.pid"));
        prepared = false;
        process = ServerProcess.start(program.command("postgres", options(data)), Map.of(), settings.log());
    }

    private void initialise(PostgresProgram program, Path data) throws IOException {
        Files.createDirectories(settings.folder());
        Path passwordFile = settings.folder().resolve("password");
        Files.writeString(passwordFile, settings.superuserPassword());
        Path unfinished = settings.folder().resolve("data.unfinished");
        ServerFolders.delete(unfinished);
        List<String> words = new ArrayList<>(List.of("-D", unfinished.toString(), "-U", "postgres"));
        words.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + passwordFile, "--encoding=UTF8"));
        words.addAll(List.of("--locale=" + PostgresProgram.locale(), "--no-sync", "--no-instructions"));
        ServerProcess.run(program.command("initdb", words), Map.of(), settings.log());
        Files.delete(passwordFile);
        Files.move(unfinished, data);
    }

    private List<String> options(Path data) {
        List<String> words = new ArrayList<>(List.of("-D", data.toString(), "-p", Integer.toString(port())));
        words.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        words.addAll(settings.durable() ? PostgresParameters.durable() : PostgresParameters.throwAway());
        return words;
    }

    /** After a crash of the machine the id in the file may belong to a stranger, and PostgreSQL would not start. */
    private static void forgetStalePid(Path file) throws IOException {
        if (Files.exists(file)) {
            String pid = Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("0");
            boolean ours = ProcessHandle.of(Long.parseLong(pid.strip()))
                    .filter(PostgresProgram::runs)
                    .isPresent();
            if (!ours) {
                Files.delete(file);
            }
        }
    }

    @Override
    public synchronized boolean ready() {
        if (!prepared && process != null) {
            try {
                databases.create();
                prepared = true;
            } catch (SQLException notYet) {
                return false;
            }
        }
        return prepared && process != null && process.isAlive();
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            // Fast shutdown: SIGTERM would wait for the clients to leave.
            process.stop("INT", GRACE);
            process = null;
        }
    }
}
