package dev.proofmark.platform.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackingServicesIT {

    @Test
    void postgresServesEachServiceItsDatabaseWithKoreanTrigrams() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.throwAway(List.of("audit", "certificate"))) {
            postgres.start();
            try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("audit"), "audit", "audit");
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT cardinality(show_trgm('인증기관'))")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isGreaterThan(1);
            }
        }
    }

    @Test
    void postgresComesBackAfterBeingKilled() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.throwAway(List.of("audit"))) {
            postgres.start();
            long killed = kill(postgres);
            postgres.start();
            assertThat(postgres.process().orElseThrow().handle().pid()).isNotEqualTo(killed);
        }
    }

    @Test
    void kafkaComesBackAfterBeingKilled() throws IOException {
        try (EmbeddedKafka kafka = EmbeddedKafka.throwAway()) {
            kafka.start();
            long killed = kill(kafka);
            assertThat(kafka.ready()).isFalse();
            kafka.start();
            assertThat(kafka.process().orElseThrow().handle().pid()).isNotEqualTo(killed);
        }
    }

    private static long kill(BackingService service) {
        ProcessHandle handle = service.process().orElseThrow().handle();
        assertThat(handle.destroyForcibly()).isTrue();
        return handle.onExit().join().pid();
    }
}
