package dev.proofmark.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.backing.BrokerParameters;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests may rely on the same servers wherever they run: this holds for the kind that this run has taken. */
class BackingIT {

    private static Backing backing;

    @BeforeAll
    static void start() {
        backing = BackingServices.backing();
    }

    @Test
    void databaseIsCalledAfterTheModuleAndKnowsKoreanTrigrams() throws SQLException {
        assertThat(asLogin("SELECT current_database()")).isEqualTo("testing");
        assertThat(asLogin("SELECT cardinality(show_trgm('인증기관'))")).isEqualTo("5");
    }

    @Test
    void databaseIsSetAlikeEverywhere() throws SQLException {
        assertThat(asLogin("SHOW max_connections")).isEqualTo("120");
        assertThat(asLogin("SHOW fsync")).isEqualTo("off");
        assertThat(asLogin("SHOW log_timezone")).isEqualTo("UTC");
        assertThat(asLogin("SHOW server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void ownerMayMigrateAndTheLoginMayNot() throws SQLException {
        assertThat(query("testing_owner", "CREATE TABLE owned (id int); SELECT 'made'"))
                .isEqualTo("made");
        assertThatThrownBy(() -> asLogin("CREATE TABLE stolen (id int); SELECT 'made'"))
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void brokerIsSetAlikeEverywhere() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", backing.bootstrapServers()))) {
            ConfigResource broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
            Map<String, String> set = new HashMap<>();
            for (Config config :
                    admin.describeConfigs(List.of(broker)).all().get().values()) {
                config.entries().forEach(entry -> set.put(entry.name(), entry.value()));
            }
            assertThat(set).containsAllEntriesOf(BrokerParameters.all());
        }
    }

    @Test
    void peopleAndMachinesHaveTokensOfTheIssuerThatServicesAreTold() {
        JsonPath person = claims(Tokens.of("decider"));
        assertThat(person.getString("sub")).isEqualTo(People.idOf("decider"));
        assertThat(person.getString("iss")).isEqualTo(backing.realmUrl());
        assertThat(person.getList("realm_access.roles", String.class)).contains("DECISION_MAKER");
        assertThat(claims(Tokens.ofMachine("accreditation-body")).getList("realm_access.roles", String.class))
                .containsExactly("REGISTER_READER");
    }

    private static JsonPath claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return JsonPath.from(new String(payload, StandardCharsets.UTF_8));
    }

    private static String asLogin(String sql) throws SQLException {
        return query(backing.database(), sql);
    }

    /** The first column of the last statement's first row. */
    private static String query(String role, String sql) throws SQLException {
        String url = "jdbc:postgresql:" + backing.databaseAddress();
        try (Connection connection = DriverManager.getConnection(url, role, backing.database());
                Statement statement = connection.createStatement()) {
            boolean row = statement.execute(sql);
            while (!row) {
                row = statement.getMoreResults();
            }
            try (ResultSet rows = statement.getResultSet()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }
}
