package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.Declaration;
import dev.proofmark.audit.personnel.domain.DeclarationContent;
import dev.proofmark.audit.personnel.domain.DeclarationDecisions;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Somebody declares how they stand to an organisation, or the keeper of the records does so for them. */
@ApplicationScoped
public class RecordDeclaration {

    private final Declarations declarations;
    private final PersonnelAccess access;
    private final PersonnelAnnouncements announcements;

    public RecordDeclaration(Declarations declarations, PersonnelAccess access, PersonnelAnnouncements announcements) {
        this.declarations = declarations;
        this.access = access;
        this.announcements = announcements;
    }

    public Uni<Declaration> handle(
            UUID personId, UUID declarationId, DeclarationContent content, CommandContext context) {
        return access.spokenFor(personId, context.actor())
                .chain(person -> declarations.of(List.of(personId)))
                .map(earlier -> DeclarationDecisions.declare(
                                declarationId,
                                personId,
                                content,
                                earlier,
                                context.actor().personId(),
                                context.today())
                        .orThrow()
                        .state())
                .chain(declarations::add)
                .call(declaration -> announcements.recorded(declaration, context));
    }
}
