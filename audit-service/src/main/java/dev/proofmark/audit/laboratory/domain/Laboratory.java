package dev.proofmark.audit.laboratory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A laboratory that tests for the body.
 *
 * @param accreditations all that were ever recorded; so are scopes and members
 * @param version counts the changes, for optimistic locking
 */
public record Laboratory(
        UUID id,
        LaboratoryDetails details,
        List<Accreditation> accreditations,
        List<TestScope> scopes,
        List<LaboratoryMember> members,
        long version) {

    public Laboratory {
        accreditations = List.copyOf(accreditations);
        scopes = List.copyOf(scopes);
        members = List.copyOf(members);
    }

    /** Whether somebody works for it on that day, in whatever function. */
    public boolean hasMember(String personId, LocalDate day) {
        return HistoryLine.inForce(members).stream().anyMatch(member -> member.isOn(personId, day));
    }

    /** Whether it has somebody authorised for that function on that day. */
    public boolean hasMember(String personId, LaboratoryFunction function, LocalDate day) {
        return HistoryLine.inForce(members).stream()
                .anyMatch(member ->
                        member.isOn(personId, day) && member.functions().contains(function));
    }

    /** Whether somebody works or has ever worked for it. */
    public boolean hadMember(String personId) {
        return members.stream().anyMatch(member -> member.personId().equals(personId));
    }

    Laboratory with(LaboratoryDetails next) {
        return new Laboratory(id, next, accreditations, scopes, members, version);
    }

    Laboratory with(HistoryLine line) {
        return switch (line) {
            case Accreditation accreditation ->
                new Laboratory(id, details, and(accreditations, accreditation), scopes, members, version);
            case TestScope scope -> new Laboratory(id, details, accreditations, and(scopes, scope), members, version);
            case LaboratoryMember member ->
                new Laboratory(id, details, accreditations, scopes, and(members, member), version);
        };
    }

    List<? extends HistoryLine> linesLike(HistoryLine line) {
        return switch (line) {
            case Accreditation accreditation -> accreditations;
            case TestScope scope -> scopes;
            case LaboratoryMember member -> members;
        };
    }

    private static <T> List<T> and(List<T> lines, T line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return more;
    }
}
