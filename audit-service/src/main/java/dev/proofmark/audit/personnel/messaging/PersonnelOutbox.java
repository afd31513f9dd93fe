package dev.proofmark.audit.personnel.messaging;

import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.CompetenceContent;
import dev.proofmark.audit.personnel.domain.CompetenceImport;
import dev.proofmark.audit.personnel.domain.Declaration;
import dev.proofmark.audit.personnel.domain.DeclarationContent;
import dev.proofmark.audit.personnel.domain.DeclaredOrganisation;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.audit.personnel.domain.Withdrawal;
import dev.proofmark.audit.personnel.usecase.PersonnelAnnouncements;
import dev.proofmark.contracts.AiRole;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.personnel.CompetenceChanged;
import dev.proofmark.contracts.personnel.CompetenceFunction;
import dev.proofmark.contracts.personnel.DeclarationKind;
import dev.proofmark.contracts.personnel.DeclarationRecorded;
import dev.proofmark.contracts.personnel.DeputyEnded;
import dev.proofmark.contracts.personnel.DeputyNamed;
import dev.proofmark.contracts.personnel.PersonRecorded;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.Outbox;
import dev.proofmark.platform.outbox.OutboxBatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Announces by the outbox; the key is the person, so that everything about one arrives in order. */
@ApplicationScoped
class PersonnelOutbox implements PersonnelAnnouncements {

    private final Outbox outbox;

    private final OutboxBatch batch;

    PersonnelOutbox(Outbox outbox, OutboxBatch batch) {
        this.outbox = outbox;
        this.batch = batch;
    }

    @Override
    public Uni<Void> onRecord(List<Person> people, CommandContext context) {
        List<OutboxBatch.Told<PersonRecorded>> told = people.stream()
                .map(Person::personId)
                .map(person ->
                        new OutboxBatch.Told<>(person, person, new PersonRecorded(person.toString(), context.today())))
                .toList();
        return batch.append(Events.PERSON_RECORDED, told, context);
    }

    @Override
    public Uni<Void> changed(Competence competence, CommandContext context) {
        return outbox.append(
                Events.COMPETENCE_CHANGED,
                competence.personId(),
                competence.competenceId(),
                data(competence, context),
                context);
    }

    @Override
    public Uni<Void> imported(List<Competence> competences, CommandContext context) {
        List<OutboxBatch.Told<CompetenceChanged>> told = competences.stream()
                .map(competence -> new OutboxBatch.Told<>(
                        competence.personId(), competence.competenceId(), data(competence, context)))
                .toList();
        return batch.append(Events.COMPETENCE_CHANGED, told, context);
    }

    private static CompetenceChanged data(Competence competence, CommandContext context) {
        CompetenceImport imported = competence.evaluation().imported();
        CompetenceContent content = competence.content();
        Withdrawal withdrawal = competence.withdrawal();
        return new CompetenceChanged(
                competence.competenceId(),
                competence.personId().toString(),
                content.schemeId(),
                CompetenceFunction.valueOf(content.function().name()),
                content.technicalAreas().stream().sorted().toList(),
                content.aiRoles().stream().sorted().map(AiRole::valueOf).toList(),
                content.lead(),
                content.aiTechnical(),
                content.validFrom(),
                content.validUntil(),
                imported == null
                        ? Objects.requireNonNull(competence.evaluation().evaluatedBy())
                        : imported.importedBy(),
                withdrawal == null ? null : withdrawal.on(),
                context.today(),
                imported == null ? null : imported.importId());
    }

    @Override
    public Uni<Void> recorded(Declaration declaration, CommandContext context) {
        DeclarationContent content = declaration.content();
        DeclaredOrganisation organisation = content.organisation();
        DeclarationRecorded recorded = new DeclarationRecorded(
                declaration.declarationId(),
                declaration.personId().toString(),
                DeclarationKind.valueOf(content.kind().name()),
                organisation == null ? null : organisation.organisationId(),
                content.from(),
                content.until(),
                declaration.barredUntil().orElse(null),
                content.replaces(),
                declaration.declaredOn());
        return outbox.append(
                Events.DECLARATION_RECORDED, declaration.personId(), declaration.declarationId(), recorded, context);
    }

    @Override
    public Uni<Void> named(UUID personId, UUID deputyId, LocalDate from, LocalDate until, CommandContext context) {
        DeputyNamed named = new DeputyNamed(personId.toString(), deputyId.toString(), from, until, context.today());
        return outbox.append(Events.DEPUTY_NAMED, personId, personId, named, context);
    }

    @Override
    public Uni<Void> ended(UUID personId, CommandContext context) {
        DeputyEnded ended = new DeputyEnded(personId.toString(), context.today());
        return outbox.append(Events.DEPUTY_ENDED, personId, personId, ended, context);
    }
}
