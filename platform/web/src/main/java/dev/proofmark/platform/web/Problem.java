package dev.proofmark.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem as it goes over the wire ({@code application/problem+json}).
 *
 * @param type {@code /problems/<rule>}, a page of the gateway
 * @param title the rule in one sentence, in the caller's language
 * @param status the HTTP status
 * @param detail what it means here and what to do
 * @param instance path of the request
 * @param rule name of the rule, for machines
 * @param errors the fields concerned
 * @param traceId finds this request in the logs
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String rule,
        List<FieldProblem> errors,
        @Nullable String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * One field's share of the problem.
     *
     * @param pointer JSON pointer (RFC 6901) into the request body
     * @param code name of the field's rule
     * @param detail what is wrong, in the caller's language
     */
    public record FieldProblem(String pointer, String code, String detail) {}
}
