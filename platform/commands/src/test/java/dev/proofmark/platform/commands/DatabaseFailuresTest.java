package dev.proofmark.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.RollbackException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.hibernate.StaleObjectStateException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseFailuresTest {

    @ParameterizedTest
    @CsvSource({
        "23505, already-exists",
        "23P01, already-exists",
        "40001, I-53",
        "40P01, I-53",
        "55P03, I-53",
        "08006, unavailable",
        "57P01, unavailable",
        "57P03, unavailable",
        "23514, internal",
        "57014, internal"
    })
    void readsPostgresqlsStateFromTheDriverAndFromHibernate(String state, String rule) {
        assertThat(DatabaseFailures.rule(new PgException("message", "ERROR", state, "detail")))
                .isEqualTo(rule);
        assertThat(DatabaseFailures.rule(new GenericJDBCException("message", sql(state), "select")))
                .isEqualTo(rule);
        assertThat(DatabaseFailures.rule(new RollbackException(new GenericJDBCException("message", sql(state)))))
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void takesEveryLostRaceForOne_I53(Throwable failure) {
        assertThat(DatabaseFailures.rule(failure)).isEqualTo("I-53");
    }

    static Stream<Throwable> lostRaces() {
        return Stream.of(
                new StaleStateException("message"),
                new StaleObjectStateException("entity", 1L),
                new OptimisticLockException(new StaleStateException("message")),
                new PessimisticLockException(),
                new LockTimeoutException(),
                new LockAcquisitionException("message", sql("40P01"), "select"),
                new RollbackException(new LockAcquisitionException("message", sql("40001"), "commit")));
    }

    @Test
    void tellsADuplicateFromAnotherViolation() {
        assertThat(DatabaseFailures.rule(new ConstraintViolationException("m", sql("23505"), "finding_pkey")))
                .isEqualTo("already-exists");
        assertThat(DatabaseFailures.rule(new ConstraintViolationException("m", sql("23514"), "finding_grade")))
                .isEqualTo("internal");
    }

    /** Two statements are under way when it dies: the second is written to a socket that is gone. */
    @Test
    void knowsAConnectionThatBreaksUnderAStatement() throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open().bind(new InetSocketAddress("localhost", 0));
                SocketChannel client = SocketChannel.open(server.getLocalAddress())) {
            try (SocketChannel killed = server.accept()) {
                killed.setOption(StandardSocketOptions.SO_LINGER, 0);
            }

            IOException broken = catchThrowableOfType(IOException.class, () -> {
                while (true) {
                    var _ = client.write(ByteBuffer.wrap(new byte[1]));
                }
            });

            assertThat(DatabaseFailures.rule(new IllegalStateException(broken))).isEqualTo("unavailable");
            assertThat(DatabaseFailures.rule(new IOException("No space left on device")))
                    .isEqualTo("internal");
        }
    }

    @Test
    void knowsThatTheDatabaseIsAway() {
        assertThat(Stream.of(
                        new ConnectException("refused"),
                        new SocketException("Connection reset"),
                        new ClosedChannelException(),
                        new VertxException("Connection is closed", true),
                        new JDBCConnectionException("message", new SQLException("closed")),
                        new IllegalStateException(new ConnectException("refused"))))
                .allMatch(DatabaseFailures::isUnavailable);
        assertThat(DatabaseFailures.isUnavailable(new IllegalStateException("a fault of ours")))
                .isFalse();
    }

    private static SQLException sql(String state) {
        return new SQLException("message", state);
    }
}
