package dev.proofmark.local;

import dev.proofmark.platform.backing.BackingService;
import dev.proofmark.platform.backing.EmbeddedKafka;
import dev.proofmark.platform.backing.EmbeddedKeycloak;
import dev.proofmark.platform.backing.EmbeddedPostgres;
import dev.proofmark.platform.backing.KeycloakSettings;
import dev.proofmark.platform.backing.PortalClient;
import dev.proofmark.platform.backing.PostgresSettings;
import dev.proofmark.platform.backing.Realm;
import dev.proofmark.platform.backing.ServiceDatabase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parts of the stack with their settings: one place that knows how they find each other. */
final class StackParts {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int HEAP = 128;
    private static final int CERTIFICATE_HEAP = 192;

    private final StackSettings settings;
    private final Secrets secrets;
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;
    private final EmbeddedKeycloak keycloak;

    StackParts(StackSettings settings) {
        this.settings = settings;
        this.secrets = new Secrets(settings.secrets());
        this.postgres = postgres();
        this.kafka = kafka();
        this.keycloak = keycloak();
    }

    /** The servers behind the services. */
    List<BackingService> backing() {
        return List.of(postgres, kafka, keycloak, new MailboxPart(settings));
    }

    /** What the services need before they start; for Keycloak they wait by themselves. */
    List<BackingService> needed() {
        return List.of(postgres, kafka);
    }

    /** The services and the gateway. */
    List<BackingService> services() {
        StackPorts ports = settings.ports();
        return List.of(
                service("application-service", "application", ports.application(), HEAP, ofApplications()),
                service("audit-service", "audit", ports.audit(), HEAP, ofAudits()),
                service("certificate-service", "certificate", ports.certificate(), CERTIFICATE_HEAP, ofCertificates()));
    }

    BackingService gateway() {
        StackPorts ports = settings.ports();
        Map<String, String> environment = environment(ports.gateway());
        environment.put("PROOFMARK_GATEWAY_UPSTREAMS_APPLICATION", url(ports.application()));
        environment.put("PROOFMARK_GATEWAY_UPSTREAMS_AUDIT", url(ports.audit()));
        environment.put("PROOFMARK_GATEWAY_UPSTREAMS_CERTIFICATE", url(ports.certificate()));
        environment.put("PROOFMARK_DEV_MAIL_URL", url(ports.mailbox()));
        environment.put("PROOFMARK_LOGIN_CLIENT_SECRET", secrets.of("portal"));
        environment.put("PROOFMARK_LOGIN_COOKIE_KEYS", secrets.of("portal-cookies"));
        environment.put("PROOFMARK_STATUS_INDEX_FOLDER", folder("status-index").toString());
        return new JavaService("gateway", ports.gateway(), HEAP, true, settings, environment);
    }

    /** Mails of this stack never leave the machine: they end in the mailbox. */
    private Map<String, String> ofApplications() {
        return Map.of(
                "PROOFMARK_INVITATIONS_KEY",
                secrets.of("invitations"),
                "PROOFMARK_STORAGE_ROOT",
                folder("application-files").toString(),
                "QUARKUS_MAILER_HOST",
                LOOPBACK,
                "QUARKUS_MAILER_PORT",
                Integer.toString(settings.ports().mailboxSmtp()));
    }

    private Map<String, String> ofAudits() {
        return Map.of("PROOFMARK_STORAGE_ROOT", folder("audit-files").toString());
    }

    /** Its keys are made at the first start, and say of themselves that they prove nothing. */
    private Map<String, String> ofCertificates() {
        Map<String, String> environment = new HashMap<>();
        for (String kind : List.of("seal", "credential", "log")) {
            String prefix = "PROOFMARK_" + kind.toUpperCase(Locale.ROOT);
            environment.put(
                    prefix + "_KEYSTORE",
                    settings.secrets().resolve(kind + "-test-key.p12").toString());
            environment.put(prefix + "_PASSWORD", secrets.of(kind));
            environment.put(prefix + "_TEST_KEY", "true");
        }
        return environment;
    }

    private BackingService service(String name, String database, int port, int heap, Map<String, String> own) {
        Map<String, String> environment = environment(port);
        // The services share a small machine: with one loop each, a request and its connection are always on the same.
        environment.put("QUARKUS_VERTX_EVENT_LOOPS_POOL_SIZE", "1");
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", postgres.reactiveUrl(database));
        environment.putAll(login(database));
        environment.put("QUARKUS_FLYWAY_USERNAME", database + "_owner");
        environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.of(database + "_owner"));
        environment.putAll(own);
        return new JavaService(name, port, heap, false, settings, environment);
    }

    /** How to come into a service's database as the service does. */
    Map<String, String> login(String database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                postgres.jdbcUrl(database),
                "QUARKUS_DATASOURCE_USERNAME",
                database,
                "QUARKUS_DATASOURCE_PASSWORD",
                secrets.of(database));
    }

    private Map<String, String> environment(int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_HTTP_HOST", LOOPBACK);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realmUrl());
        environment.put("PROOFMARK_PUBLIC_URL", settings.gateway().toString());
        // Without a profile of its own a part takes itself for a production one, and refuses what only a local one has.
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("PROOFMARK_TIME_TRAVEL_ENABLED", "true");
        // Whoever travels waits until all events are taken in, which the broker knows from the commits alone.
        environment.put("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_AUTO_COMMIT_INTERVAL_MS", "200");
        return environment;
    }

    private static String url(int port) {
        return "http://" + LOOPBACK + ":" + port;
    }

    private EmbeddedPostgres postgres() {
        List<ServiceDatabase> databases = List.of("application", "audit", "certificate").stream()
                .map(name -> new ServiceDatabase(name, secrets.of(name + "_owner"), secrets.of(name)))
                .toList();
        return new EmbeddedPostgres(new PostgresSettings(
                folder("postgres"),
                settings.log("postgres"),
                settings.ports().postgres(),
                secrets.of("postgres"),
                databases,
                true));
    }

    private EmbeddedKafka kafka() {
        StackPorts ports = settings.ports();
        return new EmbeddedKafka(folder("kafka"), settings.log("kafka"), ports.kafka(), ports.kafkaController());
    }

    private EmbeddedKeycloak keycloak() {
        return new EmbeddedKeycloak(new KeycloakSettings(
                folder("keycloak"),
                settings.log("keycloak"),
                settings.ports().keycloak(),
                "localhost",
                secrets.of("keycloak-administrator"),
                Realm.withClients(
                                secrets.of("accreditation-body"),
                                new PortalClient(settings.gateway(), secrets.of("portal")))
                        .mailingBy(LOOPBACK, settings.ports().mailboxSmtp()),
                true));
    }

    private Path folder(String part) {
        return settings.data().resolve(part);
    }
}
