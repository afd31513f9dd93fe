package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who may do what with the records of the body's people: administrators and quality managers keep them, programme managers
 * read them, everybody reads their own and declares for themself, and colleagues know each other's names. To others a
 * record does not exist.
 */
@ApplicationScoped
public class PersonnelAccess {

    /** Who reads of colleagues by their ids: of what they planned, reviewed, decided. A laboratory's people are none. */
    private static final Set<String> COLLEAGUES = Set.of(
            StaffRoles.APPLICATION_REVIEWER,
            StaffRoles.PROGRAMME_MANAGER,
            StaffRoles.AUDITOR,
            StaffRoles.EVALUATOR,
            StaffRoles.TECHNICAL_REVIEWER,
            StaffRoles.DECISION_MAKER,
            StaffRoles.QUALITY_MANAGER,
            StaffRoles.ADMINISTRATOR,
            StaffRoles.ASSESSOR);

    private final Personnel personnel;

    public PersonnelAccess(Personnel personnel) {
        this.personnel = personnel;
    }

    /** Whether the actor keeps the records. */
    static boolean isKeeper(Actor actor) {
        return actor.has(StaffRoles.ADMINISTRATOR) || actor.has(StaffRoles.QUALITY_MANAGER);
    }

    /** Lets those pass who keep the records. */
    void requireKeeper(Actor actor) {
        if (!isKeeper(actor)) {
            throw StaffRoles.refusal(actor);
        }
    }

    /** Lets those pass who may read all records. */
    void requireReader(Actor actor) {
        if (!isKeeper(actor)) {
            StaffRoles.require(actor, StaffRoles.PROGRAMME_MANAGER);
        }
    }

    /** Lets those pass who may know what the body's people are called. */
    void requireColleague(Actor actor) {
        if (Collections.disjoint(COLLEAGUES, actor.roles())) {
            throw StaffRoles.refusal(actor);
        }
    }

    /** A record for those who keep it. */
    Uni<Person> kept(UUID personId, Actor actor) {
        requireKeeper(actor);
        return present(personId);
    }

    /** A record for those who may read it. */
    Uni<Person> readable(UUID personId, Actor actor) {
        boolean reader = isKeeper(actor) || actor.has(StaffRoles.PROGRAMME_MANAGER);
        return reader || isOwn(personId, actor)
                ? present(personId)
                : Uni.createFrom().failure(notFound());
    }

    /** A record for those who may say something for its person. */
    Uni<Person> spokenFor(UUID personId, Actor actor) {
        return isKeeper(actor) || isOwn(personId, actor)
                ? present(personId)
                : Uni.createFrom().failure(notFound());
    }

    private Uni<Person> present(UUID personId) {
        return personnel.find(personId).map((Optional<Person> found) -> found.orElseThrow(PersonnelAccess::notFound));
    }

    private static boolean isOwn(UUID personId, Actor actor) {
        return personId.toString().equals(actor.personId());
    }

    private static RefusedException notFound() {
        return new RefusedException(Refusal.notFound());
    }
}
