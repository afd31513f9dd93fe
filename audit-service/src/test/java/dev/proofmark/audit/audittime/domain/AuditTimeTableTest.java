package dev.proofmark.audit.audittime.domain;

import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.SCHEME;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.TABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTimeTableTest {

    /** The whole provisional table, first and last head of each row. */
    @ParameterizedTest
    @CsvSource({
        "1,10,5",
        "11,15,6",
        "16,25,7",
        "26,45,8.5",
        "46,65,10",
        "66,85,11",
        "86,125,12",
        "126,175,13",
        "176,275,14",
        "276,425,15",
        "426,625,16.5",
        "626,875,17.5",
        "876,1175,18.5",
        "1176,1550,19.5",
        "1551,2025,21",
        "2026,2675,22",
        "2676,3450,23",
        "3451,4350,24",
        "4351,5450,25",
        "5451,6800,26",
        "6801,8500,27",
        "8501,10700,28"
    })
    void readsTheRowOfThePeople(int first, int last, BigDecimal days) {
        assertThat(List.of(TABLE.rowOf(first), TABLE.rowOf(last))).allSatisfy(row -> {
            assertThat(row.from()).isEqualTo(first);
            assertThat(row.to()).isEqualTo(last);
            assertThat(row.days()).isEqualByComparingTo(days);
            assertThat(row.beyondTable()).isFalse();
        });
    }

    /** 10 700 · 10 700 ⁄ 8 500 = 13 469.4…, and so on: worked out by hand. */
    @ParameterizedTest
    @CsvSource({"10701,13469,29", "13470,16955,30", "16956,21343,31", "21344,26867,32"})
    void followsTheProgressionBeyondItsLastRow(int first, int last, BigDecimal days) {
        assertThat(List.of(TABLE.rowOf(first), TABLE.rowOf(last))).containsOnly(new TableRow(first, last, days, true));
    }

    @Property
    void hasExactlyOneRowForAnyNumberOfPeopleAndNeverLessTimeForMore(
            @ForAll @IntRange(min = 1, max = 2_000_000) int people) {
        var row = TABLE.rowOf(people);
        var next = TABLE.rowOf(people + 1);

        assertThat(row.includes(people)).isTrue();
        assertThat(next.days()).isGreaterThanOrEqualTo(row.days());
        assertThat(row.beyondTable()).isEqualTo(people > 10_700);
    }

    @Test
    void takesTheCombinedFactorForSeveralRoles() {
        assertThat(TABLE.factorOf(List.of("AI_PRODUCER"))).isEqualByComparingTo("1.0");
        assertThat(TABLE.factorOf(List.of("AI_USER"))).isEqualByComparingTo("0.7");
        assertThat(TABLE.factorOf(List.of("AI_USER", "AI_USER"))).isEqualByComparingTo("0.7");
        assertThat(TABLE.factorOf(List.of("AI_USER", "AI_PARTNER"))).isEqualByComparingTo("1.3");
        assertThatThrownBy(() -> TABLE.factorOf(List.of("AI_SUBJECT"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysThatItIsProvisionalAndWhereItComesFrom() {
        assertThat(TABLE.origin().verified()).isFalse();
        assertThat(TABLE.origin().scheme()).isEqualTo(SCHEME);
        assertThat(TABLE.origin().source()).isNotBlank();
        assertThat(TABLE.origin().limitsSource()).isNotBlank();
        assertThat(TABLE.origin().noteKorean()).contains("잠정");
    }

    @Test
    void isRefusedWithAGapOrWithoutAProgression() {
        var first = new TableRow(1, 10, BigDecimal.ONE, false);
        var third = new TableRow(21, 30, BigDecimal.TEN, false);
        var second = new TableRow(11, 20, BigDecimal.TWO, false);

        assertThatThrownBy(() -> table(List.of(first, third))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table(List.of(first))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table(List.of(second, third))).isInstanceOf(IllegalArgumentException.class);
        assertThat(table(List.of(first, second)).rowOf(20)).isEqualTo(second);
    }

    @Test
    void hasNoRowForNobody() {
        assertThatThrownBy(() -> TABLE.rowOf(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static AuditTimeTable table(List<TableRow> rows) {
        return new AuditTimeTable(TABLE.origin(), rows, Map.of(), BigDecimal.ONE, TABLE.limits());
    }
}
