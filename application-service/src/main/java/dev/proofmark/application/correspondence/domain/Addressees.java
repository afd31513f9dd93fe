package dev.proofmark.application.correspondence.domain;

import dev.proofmark.application.organisation.domain.Member;
import dev.proofmark.application.organisation.domain.MemberRole;
import dev.proofmark.application.organisation.domain.Members;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.person.domain.Language;
import java.util.List;
import java.util.Optional;

/** To whom of a client is written, and in which language. */
public final class Addressees {

    private Addressees() {}

    /** The members who act for the organisation: whoever only reads there is not written to. */
    public static List<String> among(Members members) {
        return members.all().stream()
                .filter(member -> isOne(member.role()))
                .map(Member::personId)
                .toList();
    }

    /** Whether a member of that role is written to; asked again when a message is about to be sent. */
    public static boolean isOne(MemberRole role) {
        return role.mayEdit();
    }

    /** The language that the person chose, else the one of the organisation's country: Korean, or English elsewhere. */
    public static Language language(Optional<Language> chosen, Organisation organisation) {
        return chosen.orElse(organisation.isKorean() ? Language.KOREAN : Language.ENGLISH);
    }
}
