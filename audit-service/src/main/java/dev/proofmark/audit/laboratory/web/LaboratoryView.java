package dev.proofmark.audit.laboratory.web;

import dev.proofmark.audit.laboratory.domain.Accreditation;
import dev.proofmark.audit.laboratory.domain.HistoryLine;
import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.laboratory.domain.LaboratoryMember;
import dev.proofmark.audit.laboratory.domain.LaboratoryPerson;
import dev.proofmark.audit.laboratory.domain.Recorded;
import dev.proofmark.audit.laboratory.domain.TestScope;
import dev.proofmark.audit.laboratory.usecase.NamedLaboratory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A laboratory with everything that was ever recorded of it. */
record LaboratoryView(
        UUID id,
        String nameKorean,
        String nameEnglish,
        String addressKorean,
        String addressEnglish,
        List<AccreditationView> accreditations,
        List<ScopeView> scopes,
        List<MemberView> members) {

    /**
     * Who recorded a line, and whether it still counts.
     *
     * @param inForce whether no other one replaces it
     */
    record RecordView(UUID id, @Nullable UUID replaces, boolean inForce, String by, LocalDate on) {}

    /** An accreditation. */
    record AccreditationView(
            String bodyKorean,
            String bodyEnglish,
            String number,
            String arrangement,
            LocalDate from,
            @Nullable LocalDate until,
            RecordView recorded) {}

    /** A method in scope. */
    record ScopeView(
            String method,
            @Nullable Integer year,
            String procedure,
            LocalDate from,
            @Nullable LocalDate until,
            RecordView recorded) {}

    /** Somebody who works for it; without a name where none is on record. */
    record MemberView(
            String personId,
            @Nullable String nameKorean,
            @Nullable String nameEnglish,
            List<String> functions,
            LocalDate from,
            @Nullable LocalDate until,
            RecordView recorded) {}

    /** After a command. It names nobody: answers are kept for those who repeat one. */
    static LaboratoryView of(Laboratory laboratory) {
        return of(new NamedLaboratory(laboratory, Map.of()));
    }

    static LaboratoryView of(NamedLaboratory named) {
        Laboratory laboratory = named.laboratory();
        var details = laboratory.details();
        return new LaboratoryView(
                laboratory.id(),
                details.nameKorean(),
                details.nameEnglish(),
                details.addressKorean(),
                details.addressEnglish(),
                laboratory.accreditations().stream()
                        .map(line -> accreditation(line, laboratory.accreditations()))
                        .toList(),
                laboratory.scopes().stream()
                        .map(line -> scope(line, laboratory.scopes()))
                        .toList(),
                laboratory.members().stream().map(line -> member(line, named)).toList());
    }

    private static AccreditationView accreditation(Accreditation line, List<Accreditation> all) {
        return new AccreditationView(
                line.bodyKorean(),
                line.bodyEnglish(),
                line.number(),
                line.arrangement().name(),
                line.days().from(),
                line.days().until(),
                recorded(line, all));
    }

    private static ScopeView scope(TestScope line, List<TestScope> all) {
        return new ScopeView(
                line.method().number(),
                line.method().year(),
                line.procedure(),
                line.days().from(),
                line.days().until(),
                recorded(line, all));
    }

    private static MemberView member(LaboratoryMember line, NamedLaboratory named) {
        LaboratoryPerson person = named.people().get(line.personId());
        return new MemberView(
                line.personId(),
                person == null ? null : person.nameKorean(),
                person == null ? null : person.nameEnglish(),
                line.functions().stream().map(Enum::name).sorted().toList(),
                line.days().from(),
                line.days().until(),
                recorded(line, named.laboratory().members()));
    }

    private static <T extends HistoryLine> RecordView recorded(T line, List<T> all) {
        Recorded recorded = line.recorded();
        return new RecordView(
                recorded.id(),
                recorded.replaces(),
                HistoryLine.inForce(all).contains(line),
                recorded.by(),
                recorded.on());
    }
}
