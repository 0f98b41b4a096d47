package jp.menkyo.workflow.assessment.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The real tables without an application around them. */
public final class DecisionFixture {

    private static final ResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

    private DecisionFixture() {}

    public static Decisions decisions() {
        try {
            return new Decisions(FILES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RuleBook ruleBook() {
        try {
            return new RuleBook(FILES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
