package dev.proofmark.application.person.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Erases a person's name, mail address and language, which stand in one table only (개인정보 보호법, article 21). What they
 * did stays, under an id that leads nowhere any more. Whoever acts again is known again: their token says who they are.
 */
@ApplicationScoped
public class ErasePerson {

    private final People people;

    public ErasePerson(People people) {
        this.people = people;
    }

    /** The same whether or not anything was known: asking twice, or for nobody, does no harm and tells nothing. */
    public Uni<Void> handle(UUID id) {
        return people.erase(id.toString());
    }
}
