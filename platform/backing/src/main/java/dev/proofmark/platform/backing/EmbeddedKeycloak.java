package dev.proofmark.platform.backing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keycloak from its distribution, with the realm {@code proofmark}. */
public final class EmbeddedKeycloak implements BackingService {

    private static final Duration GRACE = Duration.ofSeconds(15);

    /**
     * While the realm counts wrong passwords, Keycloak refuses whoever logs in twice at the same moment. People don't;
     * the tests and scripts that use the password grant of a local realm do.
     */
    private static final String CONCURRENT_LOGINS =
            "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true";

    private final KeycloakSettings settings;
    private final RealmReconciliation realm;
    private @Nullable ServerProcess process;
    private boolean reconciled;

    public EmbeddedKeycloak(KeycloakSettings settings) {
        this.settings = settings;
        this.realm = new RealmReconciliation(settings.port(), settings.administratorPassword());
    }

    /** One for tests: free port, database in memory, clients as in {@link Realm#throwAway}. */
    public static EmbeddedKeycloak throwAway() {
        return throwAway(PortalClient.throwAway(URI.create("http://localhost:8080")));
    }

    /** One for tests of browser login, with the client of the gateway that they run. */
    public static EmbeddedKeycloak throwAway(PortalClient portal) {
        Path folder = ThrowAway.folder("keycloak");
        KeycloakSettings settings = new KeycloakSettings(
                folder.resolve("server"),
                folder.resolve("keycloak.log"),
                Ports.free(),
                "localhost",
                "admin",
                Realm.throwAway(portal),
                false);
        return ThrowAway.atExit(new EmbeddedKeycloak(settings), folder);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public int port() {
        return settings.port();
    }

    /** The realm's address: what services take as OIDC server and find in tokens as issuer. */
    public String realmUrl() {
        return settings.url() + "/realms/proofmark";
    }

    @Override
    public synchronized Optional<ServerProcess> process() {
        return Optional.ofNullable(process);
    }

    @Override
    public synchronized void launch() throws IOException {
        KeycloakProgram program = KeycloakProgram.built();
        program.furnish(settings.folder());
        Path imported = settings.folder().resolve("data").resolve("import");
        Files.createDirectories(imported);
        Files.writeString(
                imported.resolve("proofmark-realm.json"), settings.realm().whole());
        reconciled = !settings.durable();
        Map<String, String> environment = Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                settings.administratorPassword());
        process = ServerProcess.start(program.command(settings.folder(), options()), environment, settings.log());
    }

    private List<String> options() {
        List<String> options = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--hostname=" + settings.url(),
                CONCURRENT_LOGINS);
        return settings.durable()
                ? options
                : Sessions.followed(options, "--db-url=jdbc:h2:mem:keycloak;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1");
    }

    @Override
    public synchronized boolean ready() {
        if (process == null || !process.isAlive() || !realm.served()) {
            return false;
        }
        if (!reconciled) {
            try {
                realm.apply(settings.realm());
                reconciled = true;
            } catch (IOException failure) {
                throw new IllegalStateException("The realm could not be brought to its description", failure);
            }
        }
        return true;
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            process.stop(GRACE);
            process = null;
        }
    }
}
