package jp.menkyo.reporting.dashboard;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code menkyo.dashboard.*}.
 *
 * @param smallCells counts below this number are withheld from readers who may not see persons
 */
@ConfigurationProperties("menkyo.dashboard")
record DashboardSettings(@DefaultValue("5") int smallCells) {

    DashboardSettings {
        if (smallCells < 2) {
            throw new IllegalArgumentException("menkyo.dashboard.small-cells は2以上にしてください。1件だけの値は誰のことか分かってしまいます。");
        }
    }
}
