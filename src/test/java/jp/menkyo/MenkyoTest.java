package jp.menkyo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.menkyo.demo.DemoConfiguration;
import jp.menkyo.gateway.juki.batch.FileDesk;
import jp.menkyo.gateway.juki.batch.TestPeople;
import jp.menkyo.mynumber.BulkVault;
import jp.menkyo.mynumber.VaultOffice;
import jp.menkyo.mynumber.reveal.NumberedCases;
import jp.menkyo.outside.Crowd;
import jp.menkyo.outside.Leftovers;
import jp.menkyo.workflow.Aftermath;
import jp.menkyo.workflow.LicenceHolders;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.Officers;
import jp.menkyo.workflow.OnlineApplications;
import jp.menkyo.workflow.PaperApplications;
import jp.menkyo.workflow.RaceCases;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole application on a real PostgreSQL. All such tests share one context and one server: no
 * properties, mock beans or profiles of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({
    DemoConfiguration.class,
    TestClockConfiguration.class,
    Office.class,
    Officers.class,
    OnlineApplications.class,
    PaperApplications.class,
    LicenceHolders.class,
    NumberedCases.class,
    RaceCases.class,
    Aftermath.class,
    VaultOffice.class,
    BulkVault.class,
    Leftovers.class,
    Crowd.class,
    TestPeople.class,
    FileDesk.class
})
@ContextConfiguration(initializers = TestDatabase.class)
public @interface MenkyoTest {}
