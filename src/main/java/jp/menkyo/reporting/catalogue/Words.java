package jp.menkyo.reporting.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The labels of a report: its own, and those that all reports share. */
public final class Words extends ResourceBundle {

    private final Properties labels = new Properties();

    private Words() {}

    /** @throws IllegalStateException when the report has no labels */
    public static Words of(String report) {
        var words = new Words();
        words.load("reports/common/messages_ja.properties");
        words.load("reports/" + report + "/messages_ja.properties");
        return words;
    }

    private void load(String path) {
        try (var file = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            labels.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the labels " + path + " are missing", e);
        }
    }

    public String title() {
        return getString("title");
    }

    /** What a code means; the code itself when nobody wrote it down, so that nothing is lost. */
    public String code(String column, String code) {
        return labels.getProperty(column + "." + code, code);
    }

    /** A label with its parts. */
    public String say(String key, Object... parts) {
        return new MessageFormat(getString(key), Locale.JAPAN).format(parts);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return labels.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(labels.stringPropertyNames());
    }
}
