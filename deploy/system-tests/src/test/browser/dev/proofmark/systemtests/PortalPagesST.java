package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.proofmark.local.demo.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page that everybody's menu leads to, with what a told certification has left in it: whole, accessible, reloadable,
 * and used without a mouse (WCAG 2.2, 2.1.1, 2.1.2 and 2.4.7).
 */
@Tag("browser")
@ExtendWith({OnLocalStack.class, InBrowser.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalPagesST {

    /** What the portal may weigh at its first visit, in bytes over the wire. */
    private static final int WEIGHT = 500 * 1024;

    private static final int PHONE = 360;
    private static final int DESK = 1440;

    private final LocalStack stack;
    private final Chromium chromium;

    PortalPagesST(LocalStack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    @BeforeAll
    void tellACertification() {
        assertThat(stack.told().exitCode()).as(stack.told().end()).isZero();
        new UnderWay(stack).begin();
    }

    /** Everybody once on a phone in Korean, and once at a desk in English by keyboard; and in the end, what nobody came to. */
    @TestFactory
    Stream<DynamicNode> areRightForEverybodyWhoNeedsThem() {
        Sightings sightings = new Sightings(new PortalRoutes());
        Map<String, Set<String>> known = new HashMap<>();
        Stream<DynamicNode> rounds = Arrays.stream(Person.values())
                .flatMap(person -> Stream.of(
                        round(person, Locale.KOREAN, PHONE, known, sightings),
                        round(person, Locale.ENGLISH, DESK, known, sightings)));
        return Stream.of(
                        rounds,
                        Stream.<DynamicNode>of(
                                dynamicTest("where letters lead", () -> showWhereLettersLead(sightings)),
                                dynamicTest("all of them", () -> leaveOutNone(sightings))))
                .flatMap(each -> each);
    }

    /** Colleagues see the same pages, and clients each their own. */
    private DynamicNode round(
            Person person, Locale language, int width, Map<String, Set<String>> known, Sightings sightings) {
        return dynamicTest("%s %s %d".formatted(person.userName(), language, width), () -> {
            try (Visitor visitor = chromium.visitor(language, width).loggedIn(person)) {
                String roles = visitor.roles();
                Set<String> pages = known.computeIfAbsent(
                        language + (roles.isEmpty() ? person.userName() : roles), each -> new HashSet<>());
                assertThat(new Round(visitor, person, pages, sightings, width == DESK).walk())
                        .isEmpty();
            }
        });
    }

    /** No page of the portal links to these. */
    private void showWhereLettersLead(Sightings sightings) {
        for (String folder : List.of("/invitations/", "/portal/invitations/")) {
            String path = folder + UUID.randomUUID();
            lookWhereALetterLeads(path, chromium.visitor(Locale.KOREAN, PHONE));
            lookWhereALetterLeads(path, chromium.visitor(Locale.ENGLISH, DESK));
            assertThat(sightings.saw(Person.APPLICANT_2, path)).isTrue();
        }
    }

    private static void lookWhereALetterLeads(String path, Visitor invited) {
        try (invited) {
            invited.loggedIn(Person.APPLICANT_2).open(path + "#of-a-letter");
            invited.settles();
            invited.look("letter" + path.substring(0, path.lastIndexOf('/')).replace('/', '-'));
        }
    }

    private static void leaveOutNone(Sightings sightings) {
        System.out.println(sightings.table());
        assertThat(sightings.unseen()).isEmpty();
    }

    @Test
    void changeTheirLanguageAtOnceAndGoBack() {
        try (Visitor visitor = chromium.visitor(Locale.KOREAN, DESK).loggedIn(Person.PLANNER)) {
            visitor.link(visitor.words().of("portal/areas/certificate", "certificates"))
                    .first()
                    .click();
            visitor.button(visitor.words().of("shared", "language")).click();

            visitor.seesHeading(new Words(Locale.ENGLISH).of("portal/areas/certificate", "certificates"));
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
            visitor.page().goBack();
            visitor.seesHeading(new Words(Locale.ENGLISH).of("portal", "home"));
        }
    }

    @Test
    void weighNoMoreThanTheyShould() {
        List<Integer> sizes = new ArrayList<>();
        String gateway = stack.stack().settings().gateway().toString();
        try (Visitor visitor = chromium.visitor(Locale.ENGLISH, DESK)) {
            visitor.page().onResponse(response -> {
                if (response.url().startsWith(gateway)) {
                    var size = response.request().sizes();
                    sizes.add(size.responseBodySize + size.responseHeadersSize);
                }
            });
            visitor.loggedIn(Person.APPLICANT).settles();
        }
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isBetween(1, WEIGHT);
    }
}
