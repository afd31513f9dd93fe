package dev.proofmark.platform.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Problem;
import dev.proofmark.platform.web.ProblemResponses;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.Function;

/**
 * Runs commands. Everything that a command changes, its answer and its line in the audit trail commit in one
 * transaction; the use case inside sees none of this.
 */
@ApplicationScoped
public class Commands {

    /** Refusals that are about this one sending and not about the intention: repeating it may well succeed. */
    private static final Set<String> NOT_KEPT = Set.of(
            "idempotency-in-flight", "idempotency-key-reused", "not-found", "if-match-required", "version-mismatch");

    /** Who acts without an account; in the audit trail and in events it stands where others have their opaque id. */
    private static final Actor ANYBODY = new Actor("anonymous", Set.of());

    private final CurrentCommand current;
    private final Transactions transactions;
    private final IdempotentAnswers answers;
    private final AuditTrail auditTrail;
    private final ProblemResponses problems;
    private final ObjectMapper mapper;

    public Commands(
            CurrentCommand current,
            Transactions transactions,
            IdempotentAnswers answers,
            AuditTrail auditTrail,
            ProblemResponses problems,
            ObjectMapper mapper) {
        this.current = current;
        this.transactions = transactions;
        this.answers = answers;
        this.auditTrail = auditTrail;
        this.problems = problems;
        this.mapper = mapper;
    }

    /**
     * Runs a POST once per Idempotency-Key: the same key and body again get the first answer again, for 48 hours.
     *
     * @param operation name of the use case, for the audit trail
     * @param body the parsed request, for telling repetitions from other requests
     * @param work the use case
     * @return the answer; refusals of the work are answers too
     */
    public Uni<Response> post(String operation, Object body, Function<CommandContext, Uni<Answer>> work) {
        return post(beginPost(), operation, Hashes.sha256(json(body)), work);
    }

    /**
     * The same for a POST whose body was streamed, hashed on its way, before its transaction begins.
     *
     * @param bodySha256 of all bytes that came
     */
    public Uni<Response> post(
            BegunPost begun, String operation, String bodySha256, Function<CommandContext, Uni<Answer>> work) {
        CommandContext context = begun.context();
        String id = begun.idempotencyId();
        return transactions
                .run(() -> answers.first(id, bodySha256)
                        .chain(first -> first.isPresent()
                                ? Uni.createFrom().item(response(first.get()))
                                : work.apply(context)
                                        .map(answer -> row(answer, id, bodySha256))
                                        .call(answers::keep)
                                        .call(() -> auditTrail.add(context, operation, begun.target(), bodySha256))
                                        .map(Commands::response)))
                .onFailure(RefusedException.class)
                .recoverWithUni(refused -> refused(refused, id, bodySha256));
    }

    /**
     * What a POST must know that streams its body: read while its request is at hand.
     *
     * @throws RefusedException {@code idempotency-key-required} if the header is missing or badly formed
     */
    public BegunPost beginPost() {
        CommandContext context = current.context();
        return new BegunPost(context, current.idempotencyId(context.actor()), current.path());
    }

    /**
     * A POST whose request has been read, but for its body.
     *
     * @param target its path, for the audit trail
     */
    public record BegunPost(CommandContext context, String idempotencyId, String target) {}

    /**
     * Runs a PUT against the version in If-Match.
     *
     * @param operation name of the use case, for the audit trail
     * @param body the parsed request
     * @param work the use case; it compares the version of what it loads
     * @throws RefusedException {@code if-match-required} if the header is missing
     */
    public Uni<Response> put(String operation, Object body, Function<CommandContext, Uni<Answer>> work) {
        Begun begun = begin();
        String bodySha256 = Hashes.sha256(json(body));
        return transactions.run(() -> work.apply(begun.context())
                .map(answer -> response(row(answer, "", bodySha256)))
                .call(() -> auditTrail.add(begun.context(), operation, begun.target(), bodySha256)));
    }

    /**
     * Runs a PUT of many things whose body names the version of each, so that it demands no If-Match; it answers 200 with
     * what became of them.
     *
     * @param operation name of the use case, for the audit trail
     * @param body the parsed request
     * @param work the use case; it compares the version of each thing, and does nothing twice
     */
    public Uni<Response> batch(String operation, Object body, Function<CommandContext, Uni<?>> work) {
        CommandContext context = current.context();
        String target = current.path();
        String bodySha256 = Hashes.sha256(json(body));
        return transactions.run(() -> work.apply(context)
                .map(done -> Response.ok(json(done), MediaType.APPLICATION_JSON).build())
                .call(() -> auditTrail.add(context, operation, target, bodySha256)));
    }

    /**
     * Runs a DELETE against the version in If-Match; it answers with nothing.
     *
     * @param operation name of the use case, for the audit trail
     * @param work the use case; it compares the version of what it loads
     * @throws RefusedException {@code if-match-required} if the header is missing
     */
    public Uni<Response> delete(String operation, Function<CommandContext, Uni<Void>> work) {
        Begun begun = begin();
        return transactions.run(() -> work.apply(begun.context())
                .call(() -> auditTrail.add(begun.context(), operation, begun.target(), Hashes.sha256("")))
                .map(done -> Response.noContent().build()));
    }

    /**
     * What a command must know that streams its body before its transaction begins: read while its request is at hand.
     * Such a command runs its transaction itself, with its line in the audit trail.
     *
     * @throws RefusedException {@code if-match-required} if the header is missing
     */
    public Begun begin() {
        CommandContext context = current.context();
        context.requireIfMatch();
        return new Begun(context, current.path());
    }

    /**
     * A command whose request has been read, but for its body.
     *
     * @param target its path, for the audit trail
     */
    public record Begun(CommandContext context, String target) {}

    /**
     * Runs a POST of somebody without an account. No answer is kept: they have no name to keep it under, and it may hold
     * what must not be kept. The use case itself makes a repetition harmless, by the key and the body's hash.
     *
     * @param operation name of the use case, for the audit trail
     * @param body the parsed request, for telling repetitions from other requests
     * @param work the use case
     */
    public Uni<Response> anonymous(String operation, Object body, Function<Sending, Uni<Answer>> work) {
        Sending sending = new Sending(current.context(ANYBODY), current.key(), Hashes.sha256(json(body)));
        String target = current.path();
        return transactions.run(() -> work.apply(sending)
                .map(answer -> response(row(answer, "", sending.bodySha256())))
                .call(() -> auditTrail.add(sending.context(), operation, target, sending.bodySha256())));
    }

    /**
     * What somebody without an account sent.
     *
     * @param key their Idempotency-Key
     */
    public record Sending(CommandContext context, String key, String bodySha256) {}

    /** The command was rolled back; where its refusal is an answer for good, that is kept by itself. */
    private Uni<Response> refused(RefusedException refused, String id, String bodySha256) {
        Refusal refusal = refused.refusal();
        if (NOT_KEPT.contains(refusal.rule())) {
            return Uni.createFrom().failure(refused);
        }
        Response problem = problems.of(refusal);
        IdempotentAnswerRow row = new IdempotentAnswerRow(
                id, bodySha256, problem.getStatus(), Problem.MEDIA_TYPE, json(problem.getEntity()), null, null);
        return answers.keepByItself(row).replaceWith(problem);
    }

    private IdempotentAnswerRow row(Answer answer, String id, String bodySha256) {
        return new IdempotentAnswerRow(
                id,
                bodySha256,
                answer.status().getStatusCode(),
                MediaType.APPLICATION_JSON,
                json(answer.body()),
                answer.version() == null ? null : Long.toString(answer.version()),
                answer.location() == null ? null : answer.location().toString());
    }

    private static Response response(IdempotentAnswerRow row) {
        Response.ResponseBuilder response =
                Response.status(row.status()).type(row.mediaType()).entity(row.body());
        if (row.etag() != null) {
            response.tag(row.etag());
        }
        if (row.location() != null) {
            response.header("Location", row.location());
        }
        return response.build();
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException ourOwnRecordsAlwaysWrite) {
            throw new IllegalStateException(ourOwnRecordsAlwaysWrite);
        }
    }
}
