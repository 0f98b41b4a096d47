package jp.menkyo.intake.copy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param deletedWithin a copy that the portal has not deleted by then is overdue */
@ConfigurationProperties("menkyo.portal.copy")
record CopySettings(@DefaultValue("24h") Duration deletedWithin) {}
