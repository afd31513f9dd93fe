package dev.proofmark.application.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRulesTest {

    private static final UUID ID = UUID.fromString("01960000-0000-7000-8000-000000000005");
    private static final UUID ORGANISATION = UUID.fromString("01960000-0000-7000-8000-000000000003");
    private static final ShiftHeadcount DEVELOPERS = new ShiftHeadcount(Shift.DAY, "모델 개발", 12);
    private static final ShiftHeadcount OPERATORS = new ShiftHeadcount(Shift.NIGHT, "운영", 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "부산광역시 해운대구 센텀중앙로 97, 12층",
                "대전광역시 유성구 테크노8로 910",
                "서울특별시 강남구 영동대로 513",
                "서울특별시 종로구 자하문로5길 21-3",
                "경기도 성남시 분당구 판교역로192번길 16"
            })
    void takesKoreanRoadNameAddresses(String address) {
        assertThat(pointers(details("KR", "48058", address, DEVELOPERS))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"부산광역시 해운대구 우동 1505", "센텀중앙로", "97 Centum jungang-ro", "로 97"})
    void refusesOtherKoreanAddresses(String address) {
        assertThat(pointers(details("KR", "48058", address, DEVELOPERS))).containsExactly("/address road-name-address");
    }

    @ParameterizedTest
    @CsvSource({"'', required", "4805, korean-postcode", "480-580, korean-postcode", "4805a, korean-postcode"})
    void wantsAKoreanPostcodeInKorea(String postcode, String rule) {
        assertThat(pointers(details("KR", postcode.isEmpty() ? null : postcode, "센텀중앙로 97", DEVELOPERS)))
                .containsExactly("/postcode " + rule);
    }

    @Test
    void takesForeignAddressesAsTheyAre() {
        assertThat(pointers(details("DE", null, "Unter den Linden", DEVELOPERS)))
                .isEmpty();
        assertThat(pointers(details("XX", null, "Unter den Linden", DEVELOPERS)))
                .containsExactly("/country unknown-country");
    }

    @Test
    void countsEverybodyOnce() {
        assertThat(details("DE", null, "x", DEVELOPERS, OPERATORS).headcount()).isEqualTo(15);
        assertThat(pointers(details("DE", null, "x", DEVELOPERS, OPERATORS, new ShiftHeadcount(Shift.DAY, "모델 개발", 1))))
                .containsExactly("/headcounts/2 headcount-twice");
    }

    @Test
    void leavesAClosedSiteAsItWas() {
        SiteDetails details = details("DE", null, "x", DEVELOPERS);
        Site closed = SiteRules.close(new Site(ID, ORGANISATION, details, false, 3))
                .orThrow()
                .state();

        assertThat(closed).isEqualTo(new Site(ID, ORGANISATION, details, true, 3));
        assertThat(SiteRules.close(closed)).isInstanceOf(Outcome.Refused.class);
        assertThat(SiteRules.change(closed, details)).isInstanceOf(Outcome.Refused.class);
    }

    private static List<String> pointers(SiteDetails details) {
        return SiteRules.add(ID, ORGANISATION, details) instanceof Outcome.Refused<Site, OrganisationEvent> refused
                ? refused.refusal().fields().stream().map(SiteRulesTest::words).toList()
                : List.of();
    }

    private static String words(FieldRefusal field) {
        return field.pointer() + " " + field.code();
    }

    private static SiteDetails details(
            String country, @Nullable String postcode, String address, ShiftHeadcount... headcounts) {
        return new SiteDetails(
                "연구소",
                "Laboratory",
                country,
                postcode,
                address,
                "Address",
                false,
                List.of(headcounts),
                "개발",
                "Development");
    }
}
