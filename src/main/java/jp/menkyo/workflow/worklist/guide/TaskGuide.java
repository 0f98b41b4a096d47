package jp.menkyo.workflow.worklist.guide;

import java.util.Map;

/**
 * What an officer should know about a task of a case.
 *
 * @param asks what is asked of the officer
 * @param law what the law says about it, with the article
 * @param then what happens after each outcome, by its code
 */
public record TaskGuide(String asks, String law, Map<String, String> then) {

    public TaskGuide {
        then = Map.copyOf(then);
    }
}
