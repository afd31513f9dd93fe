package dev.proofmark.application.correspondence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.organisation.domain.Member;
import dev.proofmark.application.organisation.domain.MemberRole;
import dev.proofmark.application.organisation.domain.Members;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.person.domain.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseesTest {

    @Test
    void areTheMembersWhoActForTheOrganisation() {
        Members members = new Members(
                new UUID(0, 1),
                List.of(
                        new Member("owner", MemberRole.OWNER, Instant.EPOCH, 0),
                        new Member("reader", MemberRole.READER, Instant.EPOCH, 0),
                        new Member("editor", MemberRole.EDITOR, Instant.EPOCH, 0)));

        assertThat(Addressees.among(members)).containsExactly("owner", "editor");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,KR,ENGLISH", "KOREAN,DE,KOREAN", ",KR,KOREAN", ",DE,ENGLISH"})
    void readTheLanguageThatTheyChoseElseTheirCountrys(Language chosen, String country, Language expected) {
        Organisation organisation =
                new Organisation(new UUID(0, 1), "가온", "Gaon", country, null, "주소", "Address", "City", 0);

        assertThat(Addressees.language(Optional.ofNullable(chosen), organisation))
                .isEqualTo(expected);
    }

    @Test
    void readDaysAsTheyAreWrittenInTheirLanguage() {
        Words day = Words.day(LocalDate.of(2026, 3, 2));

        assertThat(day).isEqualTo(new Words("2026년 3월 2일", "2 March 2026"));
    }
}
