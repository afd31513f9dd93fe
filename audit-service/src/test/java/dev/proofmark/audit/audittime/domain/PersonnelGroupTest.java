package dev.proofmark.audit.audittime.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.rules.FieldRefusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonnelGroupTest {

    @ParameterizedTest
    @CsvSource({"10,50,5", "3,50,2", "1,1,1", "7,100,7", "1000000,33,330000"})
    void countsPartTimeWorkByItsShareAndABegunPostAsAWhole(int people, int percent, int posts) {
        assertThat(group(people, percent, null, null).effective()).isEqualTo(posts);
    }

    /** Down to the square root, rounded up, and not one person further. */
    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "4,2", "5,3", "99,10", "100,10", "101,11", "10000,100"})
    void countsRepetitiveWorkDownToTheSquareRoot(int people, int least) {
        assertThat(group(people, 100, least, "the same work").mistakes("/g")).isEmpty();
        if (least > 1) {
            assertThat(group(people, 100, least - 1, "the same work").mistakes("/g"))
                    .extracting(FieldRefusal::code)
                    .containsExactly("personnel-reduction");
        }
    }

    @Property
    void takesTheReductionExactlyIfItsSquareCoversTheGroup(
            @ForAll @IntRange(min = 1, max = 1_000_000) int people,
            @ForAll @IntRange(min = 1, max = 1_100_000) int counted) {
        boolean possible = (long) counted * counted >= people && counted <= people;

        assertThat(group(people, 100, counted, "the same work").mistakes("/g").isEmpty())
                .isEqualTo(possible);
    }

    @Test
    void wantsTheReasonOfAReductionInWriting() {
        assertThat(group(100, 100, 10, " ").mistakes("/groups/2"))
                .containsExactly(FieldRefusal.of("/groups/2/justification", "required"));
        assertThat(group(100, 100, 10, null).mistakes("/groups/2")).hasSize(1);
        assertThat(group(100, 100, 100, null).mistakes("/groups/2")).isEmpty();
        assertThat(group(100, 50, null, null).mistakes("/groups/2")).isEmpty();
    }

    @Test
    void isNoGroupWithoutPeople() {
        assertThatThrownBy(() -> group(0, 100, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> group(1, 0, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> group(1, 101, null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PersonnelGroup group(
            int people, int percent, @Nullable Integer counted, @Nullable String justification) {
        return new PersonnelGroup("annotation", people, percent, counted, justification);
    }
}
