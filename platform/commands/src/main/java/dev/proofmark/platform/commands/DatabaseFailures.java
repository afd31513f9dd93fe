package dev.proofmark.platform.commands;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.JDBCException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/**
 * What a failure of the database means. PostgreSQL's SQLSTATE comes in the driver's own exception where a pool was asked,
 * and in Hibernate's, which drops the driver's, where a session was; Hibernate may wrap it once more in Jakarta's.
 */
public final class DatabaseFailures {

    private DatabaseFailures() {}

    /** The rule to refuse with: lost races, duplicates and absence have one, everything else is {@code internal}. */
    public static String rule(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> meaning(cause).stream())
                .findFirst()
                .orElse("internal");
    }

    /** Whether the database is away or going away, so that the same may succeed when it is back. */
    public static boolean isUnavailable(Throwable failure) {
        return rule(failure).equals("unavailable");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Throwable::getCause).takeWhile(cause -> cause != null);
    }

    private static Optional<String> meaning(Throwable cause) {
        return switch (cause) {
            case StaleStateException stale -> Optional.of("I-53");
            case OptimisticLockException stale -> Optional.of("I-53");
            case PessimisticLockException held -> Optional.of("I-53");
            case LockTimeoutException held -> Optional.of("I-53");
            case PgException postgresql -> ofState(postgresql.getSqlState());
            case JDBCException jdbc when jdbc.getSQLState() != null -> ofState(jdbc.getSQLState());
            case JDBCConnectionException connection -> Optional.of("unavailable");
            case SocketException network -> Optional.of("unavailable");
            case ClosedChannelException lost -> Optional.of("unavailable");
            case VertxException lost -> Optional.of("unavailable");
            case IOException broken when isOfSocket(broken) -> Optional.of("unavailable");
            default -> Optional.empty();
        };
    }

    /** A connection that breaks while something is written to it is told of only in the operating system's words. */
    private static boolean isOfSocket(IOException failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("sun.nio.ch.Socket"));
    }

    /** PostgreSQL 18, appendix A: classes 08 and 57P are the server's absence, 40 and 55P03 a race that was lost. */
    private static Optional<String> ofState(@Nullable String state) {
        return switch (state) {
            case null -> Optional.empty();
            case "23505", "23P01" -> Optional.of("already-exists");
            case "40001", "40P01", "55P03" -> Optional.of("I-53");
            default ->
                state.startsWith("08") || state.startsWith("57P") ? Optional.of("unavailable") : Optional.empty();
        };
    }
}
