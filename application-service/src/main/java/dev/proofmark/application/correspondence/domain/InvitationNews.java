package dev.proofmark.application.correspondence.domain;

import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.application.organisation.domain.MemberRole;
import dev.proofmark.application.organisation.domain.Organisation;
import java.time.LocalDateTime;
import java.util.Map;

/** What somebody is told who is invited, and need not be known here. */
public final class InvitationNews {

    private InvitationNews() {}

    /**
     * Who invites to what, and until when. The organisation's name stands in the text alone: what the subject of a mail
     * to strangers says is not for clients to choose.
     *
     * @param expires by the Korean clock
     */
    public static News of(Invitation invitation, Organisation by, LocalDateTime expires) {
        return new News(
                by.id(),
                null,
                MessageTemplate.INVITATION,
                Map.of(
                        "organisation", new Words(by.legalNameKorean(), by.legalNameEnglish()),
                        "role", words(invitation.role()),
                        "expires", Words.minute(expires),
                        "link", Words.same(Letter.LINK_PLACE)));
    }

    private static Words words(MemberRole role) {
        return switch (role) {
            case OWNER -> new Words("대표 담당자(신청서 제출, 계약 서명)", "an owner (submits applications and signs agreements)");
            case EDITOR -> new Words("작성 담당자(신청서 작성, 제출)", "an editor (writes and submits applications)");
            case READER -> new Words("열람자", "a reader");
        };
    }
}
