package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.local.demo.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of everybody's menu, with what a told certification has left in it: whole, accessible, reloadable. */
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
    }

    /** Everybody once in each language, once on a phone and once at a desk. */
    static Stream<Arguments> visitors() {
        return Stream.of(
                        Person.APPLICANT,
                        Person.REVIEWER,
                        Person.PLANNER,
                        Person.LEAD_AUDITOR,
                        Person.TECHNICAL_REVIEWER,
                        Person.DECIDER,
                        Person.QUALITY,
                        Person.ADMIN,
                        Person.ASSESSOR)
                .flatMap(person -> Stream.of(
                        Arguments.of(person, Locale.KOREAN, PHONE), Arguments.of(person, Locale.ENGLISH, DESK)));
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void areRightForEverybodyWhoNeedsThem(Person person, Locale language, int width) {
        try (Visitor visitor = chromium.visitor(language, width).loggedIn(person)) {
            visitor.seesHeading(visitor.words().of("portal", "home"));
            for (String path : visitor.menu()) {
                visitor.open(path);
                visitor.settles();
                visitor.look(person.userName() + path.replace('/', '-'));
                String heading = visitor.heading().textContent();
                visitor.page().reload();
                assertThat(visitor.heading()).hasText(heading);
            }
        }
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
