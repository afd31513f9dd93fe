package dev.proofmark.platform.commands;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.ProblemResponses;
import io.smallrye.mutiny.CompositeException;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import org.hibernate.HibernateException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** What the database says about races, duplicates and its own absence, as problems. */
@ApplicationScoped
public class DatabaseProblems {

    private static final Logger LOGGER = Logger.getLogger(DatabaseProblems.class);

    private final ProblemResponses problems;

    public DatabaseProblems(ProblemResponses problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response stale(StaleStateException stale) {
        return problems.of(Refusal.of("I-53"));
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException stale) {
        return problems.of(Refusal.of("I-53"));
    }

    @ServerExceptionMapper
    public Response hibernate(HibernateException failure) {
        return problems.of(Refusal.of(rule(failure)));
    }

    @ServerExceptionMapper
    public Response postgresql(PgException failure) {
        return problems.of(Refusal.of(rule(failure)));
    }

    @ServerExceptionMapper
    public Response unreachable(ConnectException failure) {
        LOGGER.warnf("The database cannot be reached: %s", failure.getMessage());
        return problems.of(Refusal.of("unavailable"));
    }

    @ServerExceptionMapper
    public Response closed(io.vertx.core.VertxException failure) {
        LOGGER.warnf("The connection was lost: %s", failure.getMessage());
        return problems.of(Refusal.of("unavailable"));
    }

    /** A connection that dies under a transaction fails twice: the statement first, then the roll-back. */
    @ServerExceptionMapper
    public Response several(CompositeException failures) {
        return problems.of(Refusal.of(rule(failures.getCauses().getFirst())));
    }

    private static String rule(Throwable failure) {
        String state = sqlState(failure);
        String rule = switch (state) {
            case "23505", "23P01" -> "already-exists";
            case "40001", "40P01", "55P03" -> "I-53";
            default -> state.startsWith("08") || state.startsWith("57P") ? "unavailable" : "internal";
        };
        if (rule.equals("internal")) {
            LOGGER.errorf(failure, "Unexpected database failure, traceId=%s", ProblemResponses.traceId());
        }
        return rule;
    }

    /** The SQLSTATE anywhere in the chain of causes, or an empty text. */
    private static String sqlState(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case PgException postgresql
                when postgresql.getSqlState() != null -> {
                    return postgresql.getSqlState();
                }
                case ConstraintViolationException violated
                when violated.getSQLState() != null -> {
                    return violated.getSQLState();
                }
                case JDBCConnectionException connection -> {
                    return "08000";
                }
                case ConnectException connection -> {
                    return "08001";
                }
                case io.vertx.core.VertxException lost -> {
                    return "08006";
                }
                default -> {}
            }
        }
        return "";
    }
}
