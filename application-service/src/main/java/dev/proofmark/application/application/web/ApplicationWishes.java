package dev.proofmark.application.application.web;

import dev.proofmark.application.application.domain.ApplicationKind;
import dev.proofmark.application.application.domain.ApplicationStatus;
import dev.proofmark.application.application.usecase.ApplicationFilter;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.SearchText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which applications somebody wants to see. */
final class ApplicationWishes {

    private ApplicationWishes() {}

    /**
     * The filter of a list.
     *
     * @throws RefusedException {@code validation} if there is no such state or kind
     */
    static ApplicationFilter filter(@Nullable String text, @Nullable String status, @Nullable String kind) {
        return new ApplicationFilter(
                SearchText.wanted(text),
                status == null ? null : named(ApplicationStatus.values(), status, "?status"),
                kind == null ? null : named(ApplicationKind.values(), kind, "?kind"));
    }

    private static <T extends Enum<T>> T named(T[] all, String given, String parameter) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(given))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedException(Refusal.validation(List.of(FieldRefusal.of(parameter, "wrong-format")))));
    }
}
