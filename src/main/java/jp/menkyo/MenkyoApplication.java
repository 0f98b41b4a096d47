package jp.menkyo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.TimeZone;
import java.util.stream.Stream;
import jp.menkyo.shared.sealing.NewKeyFile;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The registry of licensed dietitians as one deployable: every direct sub-package is a module. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "menkyo", sharedModules = "shared")
public class MenkyoApplication {

    private static final String NEW_KEY_FILE = "--new-key-file=";

    public static void main(String[] args) {
        // the office's days begin and end in Japan, wherever the server stands
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        if (!makesKeyFile(args)) {
            SpringApplication.run(MenkyoApplication.class, args);
        }
    }

    /** {@code --new-key-file=/path} makes the keys of an office and does nothing else; an existing file is never touched. */
    static boolean makesKeyFile(String... args) {
        var wanted = Stream.of(args).filter(arg -> arg.startsWith(NEW_KEY_FILE)).findFirst();
        wanted.map(arg -> Path.of(arg.substring(NEW_KEY_FILE.length()))).ifPresent(MenkyoApplication::create);
        return wanted.isPresent();
    }

    private static void create(Path file) {
        try {
            NewKeyFile.create(file);
        } catch (IOException notWritten) {
            throw new UncheckedIOException("鍵ファイルを作成できませんでした。既にあるか、書き込めない場所です: " + file, notWritten);
        }
    }
}
