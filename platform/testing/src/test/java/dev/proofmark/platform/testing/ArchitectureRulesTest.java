package dev.proofmark.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureRulesTest {

    @TempDir
    Path folder;

    private Plant service;

    @BeforeEach
    void aCleanService() {
        service = new Plant(folder);
        service.withForeign("jakarta.ws.rs", "Path", "public @interface Path {}");
        service.withForeign("jakarta.persistence", "Entity", "public @interface Entity {}");
        service.withForeign("jakarta.inject", "Inject", "public @interface Inject {}");
        service.withForeign("dev.proofmark.platform.web", "Pages", "public class Pages {}");
        service.with("order.domain", "Order", "public record Order(String[] lines, int count, java.util.UUID id) {}");
        service.with(
                "order.usecase",
                "PlaceOrder",
                "public class PlaceOrder { planted.service.order.domain.Order placed; }");
        service.with("order.web", "OrderView", "public record OrderView(String id) {}");
        service.with("order.web", "OrderResource", """
                        @jakarta.ws.rs.Path public class OrderResource {
                            planted.service.order.usecase.PlaceOrder place;
                            dev.proofmark.platform.web.Pages pages;
                            public OrderView get() { return null; }
                        }
                        """);
        service.withBare("order.persistence", "OrderRow", "@jakarta.persistence.Entity public class OrderRow {}");
        service.with("order.messaging", "OrderEvents", "public class OrderEvents {}");
    }

    @Test
    void findsNothingInACleanService() {
        assertThat(service.broken()).isEmpty();
    }

    @Test
    void refusesToHoldForNothing() {
        assertThatThrownBy(() -> ArchitectureRules.check("dev.proofmark.nowhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("dev.proofmark.nowhere");
    }

    @Test
    void holdForThisModuleItself() {
        assertThatCode(() -> ArchitectureRules.check("dev.proofmark.platform.testing"))
                .doesNotThrowAnyException();
    }

    @Nested
    class Layers {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "planted.service.order.usecase.PlaceOrder",
                    "planted.service.order.persistence.OrderRow",
                    "dev.proofmark.platform.web.Pages",
                    "jakarta.persistence.Entity",
                    "javax.tools.Tool"
                })
        void keepADomainToItself(String known) {
            service.with("order.domain", "Known", "class Known { " + known + " it; }");

            assertBroken("a domain knows the language", known);
        }

        @ParameterizedTest
        @CsvSource({
            "usecase, web.OrderView",
            "usecase, persistence.OrderRow",
            "usecase, messaging.OrderEvents",
            "web, persistence.OrderRow",
            "web, messaging.OrderEvents",
            "persistence, web.OrderView",
            "persistence, messaging.OrderEvents",
            "messaging, web.OrderView",
            "messaging, persistence.OrderRow"
        })
        void pointInwards(String layer, String known) {
            service.with("order." + layer, "Known", "class Known { planted.service.order." + known + " it; }");

            assertBroken(layer + " does not know", known);
        }

        @ParameterizedTest
        @ValueSource(strings = {"web.OrderView", "persistence.OrderRow", "messaging.OrderEvents"})
        void letFeaturesMeetOnlyThroughUseCases(String known) {
            service.with("invoice.usecase", "Known", "class Known { planted.service.order." + known + "[] those; }");

            assertBroken("features meet only through a use case", known);
        }

        @Test
        void letAFeatureUseAnothersUseCase() {
            service.with(
                    "invoice.usecase",
                    "SendInvoice",
                    "class SendInvoice { planted.service.order.usecase.PlaceOrder it; }");

            assertThat(service.broken()).isEmpty();
        }

        @Test
        void keepEntitiesInPersistence() {
            service.with("order.web", "StrayRow", "@jakarta.persistence.Entity class StrayRow {}");

            assertBroken("entities and their mapper stay in persistence", "StrayRow");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "public planted.service.order.domain.Order get() { return null; }",
                    "public java.util.List<planted.service.order.domain.Order> all() { return null; }",
                    "public void put(planted.service.order.domain.Order order) {}"
                })
        void keepDomainTypesOutOfResources(String method) {
            service.with("order.web", "Leaking", "@jakarta.ws.rs.Path class Leaking { " + method + " }");

            assertBroken("resources show neither domain types nor rows", "planted.service.order.domain.Order");
        }
    }

    @Nested
    class Requests {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "OrderRequest(int number) {}",
                    "OrderRequest(Line line) { record Line(boolean gift) {} }",
                    "OrderRequest(java.util.List<Line> lines) { record Line(String name, long number) {} }"
                })
        void holdNoPrimitivesHoweverDeep(String request) {
            service.with("order.web", "OrderRequest", "public record " + request);
            service.with(
                    "order.web",
                    "Taking",
                    "@jakarta.ws.rs.Path class Taking { public void post(OrderRequest body) {} }");

            assertBroken("requests hold no primitives", "Taking.post");
        }

        @Test
        void areNotWhatIsAnswered() {
            service.with("order.web", "CountView", "public record CountView(int number) {}");
            service.with(
                    "order.web",
                    "Counting",
                    "@jakarta.ws.rs.Path class Counting { public CountView get(int page) { return null; }"
                            + " static CountView answer(CountView view) { return view; } }");

            assertThat(service.broken()).isEmpty();
        }
    }

    @Nested
    class Code {

        @Test
        void asksNoClockInDomainAndUseCases() {
            assertEachBroken(
                    "take the time as an argument",
                    "java.time.Instant.now()",
                    "java.time.LocalDate.now()",
                    "java.time.LocalDate.now(java.time.ZoneOffset.UTC)",
                    "java.time.Clock.systemUTC()",
                    "(java.util.function.Supplier<?>) java.time.Instant::now",
                    "System.currentTimeMillis()",
                    "new java.util.Date()");
        }

        @Test
        void rollsNoDiceInDomainAndUseCases() {
            assertEachBroken(
                    "take ids and random values as arguments",
                    "java.util.UUID.randomUUID()",
                    "Math.random()",
                    "new java.util.Random()",
                    "new java.security.SecureRandom()",
                    "java.util.concurrent.ThreadLocalRandom.current()");
        }

        private void assertEachBroken(String rule, String... expressions) {
            List<String> planted = new ArrayList<>();
            for (String expression : expressions) {
                for (String layer : List.of("domain", "usecase")) {
                    String name = "Planted" + planted.size();
                    service.with(
                            "order." + layer,
                            name,
                            "class " + name + " { Object it() { return " + expression + "; } }");
                    planted.add("order." + layer + "." + name + ".it()");
                }
            }

            assertBroken(rule, planted.toArray(String[]::new));
        }

        @Test
        void hasNoPackageThatSaysNothing() {
            var names = List.of("common", "core", "util", "utils", "helper", "helpers", "base", "shared", "misc");
            names.forEach(name -> service.with("order." + name, "Anything", "class Anything {}"));

            assertBroken(
                    "no package is called",
                    names.stream().map(name -> "order." + name + ".Anything").toArray(String[]::new));
        }

        @Test
        void saysThePurposeOfEveryPackage() {
            service.withBare("parcel", "Parcel", "class Parcel {}");

            assertBroken("every package says its purpose", "planted.service.parcel");
        }

        @Test
        void marksEveryPackageForNulls() {
            service.withBare("parcel", "Parcel", "class Parcel {}");
            service.withForeign("planted.service.parcel", "package-info", "");

            assertBroken("every package says its purpose", "planted.service.parcel");
        }

        @Test
        void injectsByConstructor() {
            service.with("order.web", "Injected", "class Injected { @jakarta.inject.Inject String it; }");

            assertBroken("comes by its constructor", "Injected.it");
        }

        @Test
        void neverSleeps() {
            service.with("order.web", "Sleepy", "class Sleepy { void nap() throws Exception { Thread.sleep(1); } }");

            assertBroken("nobody sleeps", "Sleepy");
        }

        @ParameterizedTest
        @ValueSource(strings = {"session.remove(row)", "((Function<Object, Object>) session::remove).apply(row)"})
        void deletesRowsByStatements(String removal) {
            service.withForeign(
                    "org.hibernate.reactive.mutiny",
                    "Mutiny",
                    "public interface Mutiny { interface Session { Object remove(Object row); } }");
            service.with(
                    "order.persistence",
                    "Removing",
                    "import java.util.function.Function; class Removing { Object it(org.hibernate.reactive.mutiny.Mutiny.Session session,"
                            + " Object row) { return " + removal + "; } }");

            assertBroken("rows are deleted by statements, not by Session.remove", "Removing");
        }

        @Test
        void writesToNoStandardStream() {
            service.with("order.web", "Loud", "class Loud { void shout() { System.out.println(); } }");

            assertBroken("nobody writes to standard streams", "Loud");
        }
    }

    private void assertBroken(String rule, String... culprits) {
        assertThat(service.broken())
                .anySatisfy(report -> assertThat(report).contains(rule).contains(culprits));
    }
}
