package jp.menkyo.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.menkyo.MenkyoTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test with the application and people at browsers, who come in by a parameter of type {@link Officers}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@MenkyoTest
@ExtendWith(OfficersExtension.class)
@interface BrowserTest {}
