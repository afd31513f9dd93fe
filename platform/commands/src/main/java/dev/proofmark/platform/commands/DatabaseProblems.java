package dev.proofmark.platform.commands;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.ProblemResponses;
import io.smallrye.mutiny.CompositeException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the database says about races, duplicates and its own absence, as problems. */
@ApplicationScoped
public class DatabaseProblems {

    private static final Logger LOGGER = Logger.getLogger(DatabaseProblems.class);

    private final ProblemResponses problems;

    public DatabaseProblems(ProblemResponses problems) {
        this.problems = problems;
    }

    /** Hibernate's own exceptions and those that Jakarta Persistence demands instead. */
    @ServerExceptionMapper
    public Response persistence(PersistenceException failure) {
        return problem(failure);
    }

    @ServerExceptionMapper
    public Response postgresql(PgException failure) {
        return problem(failure);
    }

    /** There is no connection, or it broke: under the first statement as under any other. */
    @ServerExceptionMapper
    public Response unreachable(IOException failure) {
        return problem(failure);
    }

    @ServerExceptionMapper
    public Response closed(VertxException failure) {
        return problem(failure);
    }

    /** A connection that dies under a transaction fails twice: the statement first, then the roll-back. */
    @ServerExceptionMapper
    public Response several(CompositeException failures) {
        return problem(failures.getCauses().getFirst());
    }

    private Response problem(Throwable failure) {
        String rule = DatabaseFailures.rule(failure);
        switch (rule) {
            case "internal" -> LOGGER.errorf(failure, "Unexpected failure, traceId=%s", ProblemResponses.traceId());
            case "unavailable" -> LOGGER.warnf("The database is not available: %s", failure.getMessage());
            default -> LOGGER.debugf("The database refused: %s", rule);
        }
        return problems.of(Refusal.of(rule));
    }
}
