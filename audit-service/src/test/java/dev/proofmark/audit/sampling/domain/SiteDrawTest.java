package dev.proofmark.audit.sampling.domain;

import static dev.proofmark.audit.sampling.domain.SamplingFixture.group;
import static dev.proofmark.audit.sampling.domain.SamplingFixture.scope;
import static dev.proofmark.audit.sampling.domain.SamplingFixture.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SiteDrawTest {

    /** Done again outside Java: {@code printf %s "<seed>:<id>" | sha256sum} for each id, sorted. */
    @Test
    void canBeDoneAgainByAnybody_I09() {
        var draw = new SiteDraw("0123456789abcdef", scope(8), Set.of());

        assertThat(byChance(draw.choose(group(8, null), 8))).containsExactly(site(1), site(8));
    }

    @Property
    void choosesAQuarterOrMoreByChanceAndNothingTwice_I09(
            @ForAll @IntRange(min = 1, max = 60) int sites, @ForAll @IntRange(min = 1, max = 60) int wanted) {
        int size = Math.min(sites, wanted);
        var chosen = new SiteDraw("seed", scope(sites), Set.of()).choose(group(sites, null), size);

        assertThat(chosen).hasSize(size);
        assertThat(chosen).extracting(ChosenSite::siteId).doesNotHaveDuplicates();
        assertThat(byChance(chosen).size() * 4).isGreaterThanOrEqualTo(size);
        assertThat((byChance(chosen).size() - 1) * 4).isLessThan(size);
    }

    @Property
    void doesNotDependOnTheOrderOfTheGroup_I09(@ForAll long shuffle, @ForAll @IntRange(min = 1, max = 30) int size) {
        var group = group(30, null);
        var shuffled = new ArrayList<>(group.sites());
        Collections.shuffle(shuffled, new Random(shuffle));
        var draw = new SiteDraw("seed", scope(30), Set.of(site(4)));

        assertThat(draw.choose(new SiteGroup("branches", shuffled, true, null), size))
                .isEqualTo(draw.choose(group, size));
    }

    /** 4000 seeds draw 1 of 4 sites by chance: about 1000 each; 5 standard deviations are 137. */
    @Test
    void givesEverySiteTheSameChance_I09() {
        Map<UUID, Integer> drawn = new HashMap<>();
        IntStream.range(0, 4000).forEach(seed -> {
            var draw = new SiteDraw("seed-" + seed, scope(4), Set.of(site(1)));
            byChance(draw.choose(group(4, null), 2)).forEach(id -> drawn.merge(id, 1, Integer::sum));
        });

        assertThat(drawn).hasSize(4);
        assertThat(drawn.values()).allSatisfy(count -> assertThat(count).isBetween(863, 1137));
    }

    @Test
    void prefersSitesThatTheCycleHasNotSeen_I09() {
        var visited =
                IntStream.rangeClosed(5, 12).mapToObj(SamplingFixture::site).collect(Collectors.toSet());
        var chosen = new SiteDraw("seed", scope(12), visited).choose(group(12, null), 4);

        assertThat(byJudgement(chosen)).hasSize(3).doesNotContainAnyElementsOf(visited);
    }

    @Test
    void prefersHigherRiskThenMorePeople_I09() {
        var sites = List.of(
                new GroupedSite(site(1), SiteRisk.HIGH),
                new GroupedSite(site(2), SiteRisk.LOW),
                new GroupedSite(site(3), SiteRisk.NORMAL),
                new GroupedSite(site(4), SiteRisk.NORMAL));
        var chosen = new SiteDraw("seed", scope(4), Set.of()).choose(new SiteGroup("g", sites, true, null), 4);

        var order = List.of(site(1), site(4), site(3), site(2));
        var expected =
                order.stream().filter(id -> !byChance(chosen).contains(id)).toList();
        assertThat(byJudgement(chosen)).isEqualTo(expected);
    }

    private static List<UUID> byChance(List<ChosenSite> chosen) {
        return by(ChoiceReason.CHANCE, chosen);
    }

    private static List<UUID> byJudgement(List<ChosenSite> chosen) {
        return by(ChoiceReason.JUDGEMENT, chosen);
    }

    private static List<UUID> by(ChoiceReason reason, List<ChosenSite> chosen) {
        return chosen.stream()
                .filter(site -> site.reason() == reason)
                .map(ChosenSite::siteId)
                .toList();
    }
}
