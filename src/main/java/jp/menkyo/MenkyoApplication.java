package jp.menkyo;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The registry of licensed dietitians as one deployable: every direct sub-package is a module. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "menkyo", sharedModules = "shared")
public class MenkyoApplication {

    public static void main(String[] args) {
        // the office's days begin and end in Japan, wherever the server stands
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        if (!KeyFileOptions.handle(args)) {
            SpringApplication.run(MenkyoApplication.class, args);
        }
    }
}
