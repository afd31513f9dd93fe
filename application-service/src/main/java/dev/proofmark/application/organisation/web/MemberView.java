package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.domain.Member;
import dev.proofmark.application.organisation.domain.Members;
import java.time.Instant;
import java.util.List;

/** A member as it is answered. */
record MemberView(String personId, String role, Instant since, long version) {

    static MemberView of(Member member) {
        return new MemberView(member.personId(), member.role().name(), member.since(), member.version());
    }

    static List<MemberView> all(Members members) {
        return members.all().stream().map(MemberView::of).toList();
    }
}
