package dev.proofmark.platform.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of task, and how its rows are found.
 *
 * @param code what is to be done, for example {@code REVIEW_APPLICATION}
 * @param subjectType what it is to be done with, for example {@code application}
 * @param roles for the body's people the roles of which one is needed; for clients the one word {@code CLIENT}
 * @param path address of the subject, with {@code {id}} and, where it has one, {@code {organisationId}}
 * @param rows an SQL query that gives, in this order: the subject's id, certification id, organisation id, scheme, the day
 *     since which it waits, the day on which it is due, the rule or deadline that says so, and the person whom the case
 *     names if it names one alone; any but the first and the day of waiting may be null. {@code $1} is the person who asks
 *     and {@code $2} the business day. Rows come only for those who may really do it: the query looks at ties, at what the
 *     person did in the case before and at their place in it; roles are looked at here. For somebody who is nobody
 *     ({@code $1} is empty) it gives all that waits for a role
 * @param subjectKind an SQL query that tells of which kind the subject {@code t.subject_id} is; null where subjects are
 *     not of several kinds
 */
public record TaskKind(
        String code,
        String subjectType,
        Waiting waiting,
        List<String> roles,
        String path,
        String rows,
        @Nullable String subjectKind) {

    /** Where a client's task has a role. */
    public static final String CLIENT = "CLIENT";

    public TaskKind {
        roles = List.copyOf(roles);
        if (roles.isEmpty() || !code.matches("[A-Z0-9_]+")) {
            throw new IllegalArgumentException("a kind of task has a code and a role: " + code);
        }
    }

    /** A kind whose subjects are not of several kinds. */
    public TaskKind(String code, String subjectType, Waiting waiting, List<String> roles, String path, String rows) {
        this(code, subjectType, waiting, roles, path, rows, null);
    }

    /** The same, telling of which kind its subject is. */
    public TaskKind tellingKindBy(String query) {
        return new TaskKind(code, subjectType, waiting, roles, path, rows, query);
    }

    /** A kind that waits for whoever holds the role. */
    public static TaskKind forRole(String code, String subjectType, String role, String path, String rows) {
        return new TaskKind(code, subjectType, Waiting.FOR_ROLE, List.of(role), path, rows);
    }

    /** A kind that waits for those whom the case names. */
    public static TaskKind forNamed(String code, String subjectType, String role, String path, String rows) {
        return new TaskKind(code, subjectType, Waiting.FOR_NAMED, List.of(role), path, rows);
    }

    /** A kind that waits for the client's members. */
    public static TaskKind forClient(String code, String subjectType, String path, String rows) {
        return new TaskKind(code, subjectType, Waiting.FOR_CLIENT, List.of(CLIENT), path, rows);
    }
}
