package dev.proofmark.application.correspondence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.application.organisation.domain.MemberRole;
import dev.proofmark.application.organisation.domain.Organisation;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationNewsTest {

    private static final LocalDateTime EXPIRES = LocalDateTime.of(2026, 5, 1, 9, 5);
    private static final Organisation GAON =
            new Organisation(new UUID(0, 1), "주식회사 가온지능", "Gaon AI Co., Ltd.", "KR", null, "주소", "Address", "Seoul", 0);

    @Test
    void saysWhoInvitesAsWhatAndUntilWhen() {
        News news = InvitationNews.of(invitation(MemberRole.READER), GAON, EXPIRES);

        assertThat(news.certificationId()).isNull();
        assertThat(news.facts())
                .isEqualTo(Map.of(
                        "organisation", new Words("주식회사 가온지능", "Gaon AI Co., Ltd."),
                        "role", new Words("열람자", "a reader"),
                        "expires", new Words("2026년 5월 1일 09:05", "1 May 2026, 09:05 (Korean time)"),
                        "link", new Words("{link}", "{link}")));
    }

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    void hasWordsForEveryRole(MemberRole role) {
        News news = InvitationNews.of(invitation(role), GAON, EXPIRES);

        assertThat(news.facts().get("role"))
                .isNotNull()
                .satisfies(words -> assertThat(words.korean()).isNotBlank().isNotEqualTo(words.english()));
    }

    @Test
    void getsItsLinkWhereTheLetterLeavesRoomForIt() {
        Letter kept = new Letter("Subject", "Open\n{link}\n");

        Letter sent = kept.with(URI.create("https://portal.example/invitations/1#token"));

        assertThat(kept.needsLink()).isTrue();
        assertThat(sent).isEqualTo(new Letter("Subject", "Open\nhttps://portal.example/invitations/1#token\n"));
        assertThat(sent.needsLink()).isFalse();
    }

    private static Invitation invitation(MemberRole role) {
        Invitation.Letter letter = new Invitation.Letter("new@gaon.example", role, "ko");
        return Invitation.issued(new UUID(0, 2), GAON.id(), letter, Instant.EPOCH, Instant.MAX);
    }
}
