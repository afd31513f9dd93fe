package dev.proofmark.application.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.organisation.domain.Member;
import dev.proofmark.application.organisation.usecase.NamedMembers;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member as it is answered.
 *
 * @param name what the person is called, as far as that is known and in lists: answers to commands are kept, names are not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MemberView(String personId, @Nullable String name, String role, Instant since, long version) {

    static MemberView of(Member member) {
        return of(member, null);
    }

    private static MemberView of(Member member, @Nullable String name) {
        return new MemberView(member.personId(), name, member.role().name(), member.since(), member.version());
    }

    static List<MemberView> all(NamedMembers found) {
        return found.members().all().stream()
                .map(member -> of(member, found.names().get(member.personId())))
                .toList();
    }
}
