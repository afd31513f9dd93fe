package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.Declaration;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What others hear of the body's people. */
public interface PersonnelAnnouncements {

    /** Announces that these are the body's people. */
    Uni<Void> onRecord(List<Person> people, CommandContext context);

    /** Announces a competence as it is now. */
    Uni<Void> changed(Competence competence, CommandContext context);

    /** Announces competences from the body's former records. */
    Uni<Void> imported(List<Competence> competences, CommandContext context);

    Uni<Void> recorded(Declaration declaration, CommandContext context);

    /** Announces who stands in for somebody. */
    Uni<Void> named(UUID personId, UUID deputyId, LocalDate from, LocalDate until, CommandContext context);

    /** Announces that nobody does any more. */
    Uni<Void> ended(UUID personId, CommandContext context);
}
