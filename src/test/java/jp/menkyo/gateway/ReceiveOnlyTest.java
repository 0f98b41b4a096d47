package jp.menkyo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** This registry receives over the information network and provides nothing (S-278, S-279): there is no way to do it. */
@MenkyoTest
class ReceiveOnlyTest {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void asksFourThingsAndNothingElse() {
        var operations = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("jp.menkyo.gateway.infonet");
        var sent = operations.stream()
                .filter(type -> type.getSimpleName().equals("NetworkMessages")
                        || type.getName().contains("NetworkMessages$"))
                .filter(JavaClass::isRecord)
                .filter(type -> !type.isAssignableTo("jp.menkyo.gateway.line.Answer"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(sent).containsExactlyInAnyOrder("AskPermit", "PlaceQuery", "ListedExchange");
        assertThat(operations.get("jp.menkyo.gateway.infonet.NetworkCalls").getMethods().stream()
                        .map(method -> method.getName().replaceFirst("lambda\\$.*", "lambda"))
                        .filter(name -> !name.equals("lambda") && !name.equals("message"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("permit", "place", "fetch", "list");
    }

    @Test
    void hasAPortThatOnlyAsks() {
        assertThat(Stream.of(FamilyRegister.class.getMethods()).map(Method::getName))
                .containsExactlyInAnyOrder("request", "poll");
    }

    @Test
    void answersTheNetworkNowhere() {
        var ofTheGateway = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("jp.menkyo.gateway."))
                .map(mapping -> mapping.getKey().toString())
                .toList();
        var named = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.contains("exchange") || path.contains("infonet") || path.contains("family"))
                .collect(Collectors.toSet());

        assertThat(ofTheGateway).isEmpty();
        assertThat(named)
                .isEqualTo(Set.of(
                        "/desk/exchanges",
                        "/desk/exchanges/public-keys",
                        "/desk/exchanges/reconciliation",
                        "/desk/exchanges/reconciliation/{id}/explanation",
                        "/desk/exchanges/alarms",
                        "/desk/exchanges/alarms/{id}/seen"));
    }
}
