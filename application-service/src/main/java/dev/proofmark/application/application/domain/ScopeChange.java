package dev.proofmark.application.application.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * How an application's scope differs from what is certified: its sites, AI roles and AI systems, and the words of the
 * scope. An extension takes nothing away and a reduction adds nothing, so that each is judged for what it is called
 * (ISO/IEC 17021-1:2015, 9.6.4.1 and 9.6.5.5).
 */
final class ScopeChange {

    private static final String NOT_EXTENDED = "scope-not-extended";
    private static final String NOT_REDUCED = "scope-not-reduced";

    private final ApplicationContent before;
    private final ApplicationContent after;

    private ScopeChange(ApplicationContent before, ApplicationContent after) {
        this.before = before;
        this.after = after;
    }

    /** What keeps the application from being what it is called; empty for kinds that do not change the scope. */
    static List<FieldRefusal> refusals(Application application) {
        CertifiedScope certified = application.certified();
        if (certified == null) {
            return List.of();
        }
        ScopeChange change = new ScopeChange(certified.content(), application.content());
        return switch (application.kind()) {
            case SCOPE_EXTENSION -> change.unless(NOT_EXTENDED, change.before, change.after, "taken-away");
            case SCOPE_REDUCTION -> change.unless(NOT_REDUCED, change.after, change.before, "not-certified-yet");
            case INITIAL, RECERTIFICATION, EDITION_CHANGE, TRANSFER -> List.of();
        };
    }

    /** The larger scope holds all of the smaller one, and something more or other words. */
    private List<FieldRefusal> unless(
            String unchanged, ApplicationContent smaller, ApplicationContent larger, String surplus) {
        List<FieldRefusal> refusals = new ArrayList<>();
        beyond("/sites", sites(smaller), sites(larger), surplus, refusals);
        beyond("/aiRoles", Set.copyOf(smaller.aiRoles()), Set.copyOf(larger.aiRoles()), surplus, refusals);
        beyond("/aiSystems", systems(smaller), systems(larger), surplus, refusals);
        if (refusals.isEmpty() && sameSets() && sameWords()) {
            refusals.add(FieldRefusal.of("/scopeKorean", unchanged));
        }
        return refusals;
    }

    private static void beyond(
            String pointer, Set<?> smaller, Set<?> larger, String surplus, List<FieldRefusal> refusals) {
        if (!larger.containsAll(smaller)) {
            refusals.add(FieldRefusal.of(pointer, surplus));
        }
    }

    private boolean sameSets() {
        return sites(before).equals(sites(after))
                && new HashSet<>(before.aiRoles()).equals(new HashSet<>(after.aiRoles()))
                && systems(before).equals(systems(after));
    }

    private boolean sameWords() {
        return Objects.equals(before.scopeKorean(), after.scopeKorean())
                && Objects.equals(before.scopeEnglish(), after.scopeEnglish());
    }

    private static Set<UUID> sites(ApplicationContent content) {
        return new HashSet<>(content.sites().stream().map(Site::siteId).toList());
    }

    private static Set<UUID> systems(ApplicationContent content) {
        return new HashSet<>(content.aiSystems().stream().map(AiSystem::id).toList());
    }
}
