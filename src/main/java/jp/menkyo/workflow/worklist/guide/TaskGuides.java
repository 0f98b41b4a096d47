package jp.menkyo.workflow.worklist.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.shared.Channel;
import jp.menkyo.workflow.worklist.step.Outcome;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The guides of all tasks, in the words of the procedure or of a matter that the office itself began. */
@Component
public class TaskGuides {

    private static final String WORDS = "forms/guide.properties";

    private final Properties words = read();

    /** @throws IllegalStateException when nobody has written anything about the task or an outcome of it */
    public TaskGuide of(String taskKey, CaseFile file, List<Outcome> outcomes) {
        return new TaskGuide(
                words(taskKey + ".asks", file),
                words(taskKey + ".law", file),
                outcomes.stream()
                        .map(Outcome::code)
                        .collect(Collectors.toMap(Function.identity(), code -> words(taskKey + "." + code, file))));
    }

    private String words(String key, CaseFile file) {
        var office = file.channel() == Channel.OFFICE ? Stream.of(key + ".OFFICE") : Stream.<String>empty();
        return Stream.concat(office, Stream.of(key + "." + file.procedure().name(), key))
                .map(words::getProperty)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(WORDS + " says nothing about " + key));
    }

    private static Properties read() {
        try {
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(new ClassPathResource(WORDS), "UTF-8"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
