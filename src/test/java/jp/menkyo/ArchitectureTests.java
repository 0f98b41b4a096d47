package jp.menkyo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.net.URLConnection;
import java.util.Set;
import jp.menkyo.mynumber.NumberWire;
import jp.menkyo.mynumber.ShownNumber;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.sealing.MessageKeys;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@AnalyzeClasses(packages = "jp.menkyo", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    /** Parts of frameworks with known faults that we answer by not using them, and doors to code nobody reviewed. */
    private static final Set<String> BANNED = Set.of(
            "org.springframework.web.servlet.view.xslt.XsltView",
            "org.springframework.web.servlet.mvc.UrlFilenameViewController",
            "org.springframework.web.bind.EscapedErrors",
            "org.springframework.web.servlet.view.RedirectView",
            "org.springframework.web.servlet.view.script.ScriptTemplateView",
            "org.springframework.remoting.support.RemoteInvocation",
            "net.sf.jasperreports.engine.util.JRLoader",
            "java.io.ObjectInputStream",
            "java.beans.XMLDecoder",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime");

    private static final String[] BANNED_PACKAGES = {
        "org.springframework.security.web.webauthn..",
        "org.springframework.session..",
        "org.springframework.expression..",
        "javax.script..",
        "java.rmi.."
    };

    private static final Set<String> HTTP_CLIENTS = Set.of(
            "org.springframework.web.client.RestClient",
            "org.springframework.web.client.RestTemplate",
            "org.springframework.web.reactive.function.client.WebClient",
            "org.springframework.boot.web.client.RestTemplateBuilder");

    private static final Set<String> CLOCKLESS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.LocalTime",
            "java.time.Year",
            "java.time.YearMonth");

    @ArchTest
    static final ArchRule onlyWorkflowKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("jp.menkyo.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "org.apache.ibatis..");

    @ArchTest
    static final ArchRule onlyGatewaySpeaksHttpOut = noClasses()
            .that()
            .resideOutsideOfPackage("jp.menkyo.gateway..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net.http..")
                    .or(assignableTo(URLConnection.class))
                    .or(named(HTTP_CLIENTS)))
            .orShould()
            .callMethod(java.net.URL.class, "openStream")
            .orShould()
            .callMethod(java.net.URL.class, "openConnection");

    @ArchTest
    static final ArchRule onlyTheMessageToJukiNetCarriesDigits = noClasses()
            .that()
            .resideOutsideOfPackages("jp.menkyo.mynumber..", "jp.menkyo.gateway.juki..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(NumberWire.class);

    /** A number leaves the vault by two doors: the message to Juki-net, and the page of an officer who may see it. */
    /** Codes of people and answers about them are opened where they are asked for, and nowhere else (S-294). */
    @ArchTest
    static final ArchRule onlyTheNetworkOpensCodesAndAnswers = noClasses()
            .that()
            .resideOutsideOfPackages("jp.menkyo.gateway.infonet..", "jp.menkyo.shared.sealing..")
            .should()
            .callMethod(MessageKeys.class, "open", String.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jp.menkyo.gateway.infonet.NetworkCode");

    @ArchTest
    static final ArchRule onlyJukiNetAndTheRevealBorrowNumbers = noClasses()
            .that()
            .resideOutsideOfPackages("jp.menkyo.gateway.juki..", "jp.menkyo.mynumber.reveal..")
            .should()
            .accessTargetWhere(isMethod(Vault.class, "lend"));

    @ArchTest
    static final ArchRule onlyInquiryFilesBorrowManyNumbersTogether = noClasses()
            .that()
            .resideOutsideOfPackage("jp.menkyo.gateway.juki.batch")
            .should()
            .accessTargetWhere(isMethod(Vault.class, "lendAll"));

    @ArchTest
    static final ArchRule onlyTheRevealMakesDigitsToShow = noClasses()
            .that()
            .resideOutsideOfPackages("jp.menkyo.mynumber.reveal")
            .should()
            .accessTargetWhere(isMethod(ShownNumber.class, "of"));

    @ArchTest
    static final ArchRule onlyTheRevealPageTakesThem = noClasses()
            .that()
            .resideOutsideOfPackages("jp.menkyo.mynumber", "jp.menkyo.mynumber.reveal", "jp.menkyo.desk.reveal")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ShownNumber.class);

    @ArchTest
    static final ArchRule nothingKeepsThem = noFields().should().haveRawType(ShownNumber.class);

    @ArchTest
    static final ArchRule faultyPartsOfFrameworksStayUnused = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(BANNED_PACKAGES).or(named(BANNED)));

    @ArchTest
    static final ArchRule modelsCallProcessBeansAndNoDelegates = noClasses()
            .should()
            .dependOnClassesThat(named(Set.of(
                    "org.camunda.bpm.engine.delegate.JavaDelegate",
                    "org.camunda.bpm.engine.delegate.DelegateExecution",
                    "org.camunda.bpm.engine.delegate.ExecutionListener")));

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            fields().should().notBeAnnotatedWith(Autowired.class).andShould().notBeAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule nothingIsInjectedThroughMethods = methods().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("now() without a clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return CLOCKLESS.contains(call.getTargetOwner().getName())
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty();
                }
            })
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule nobodySleeps = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule nobodyPrints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    @ArchTest
    static final ArchRule everyPackageDeclaresItsNulls = classes()
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage()
                            .tryGetAnnotationOfType(NullMarked.class)
                            .isPresent();
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " of " + type.getName()));
                }
            });

    private static DescribedPredicate<JavaAccess<?>> isMethod(Class<?> owner, String method) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + method,
                call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getName().equals(method));
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return DescribedPredicate.describe("be one of " + names, type -> names.contains(type.getName()));
    }
}
