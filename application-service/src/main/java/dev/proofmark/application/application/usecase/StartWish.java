package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.ApplicationKind;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to apply for.
 *
 * @param id an id that nothing has yet
 * @param schemeId for kinds that open a certification; those that follow keep the certification's
 * @param certificationId for kinds that follow an earlier application
 */
public record StartWish(
        UUID id,
        UUID organisationId,
        ApplicationKind kind,
        @Nullable String schemeId,
        @Nullable UUID certificationId) {

    /** What is missing for its kind, or does not belong to it. */
    List<FieldRefusal> refusals() {
        List<FieldRefusal> refusals = new ArrayList<>();
        boolean opens = kind.opensCertification();
        expect(opens, "/scheme", schemeId, refusals);
        expect(!opens, "/certificationId", certificationId, refusals);
        return refusals;
    }

    private static void expect(boolean wanted, String pointer, @Nullable Object value, List<FieldRefusal> refusals) {
        if (wanted && value == null) {
            refusals.add(FieldRefusal.of(pointer, "required"));
        } else if (!wanted && value != null) {
            refusals.add(FieldRefusal.of(pointer, "not-for-this-kind"));
        }
    }
}
