package jp.menkyo.workflow.revealreview;

/** Names that the model {@code reveal-review.bpmn} and the code share. */
public final class RevealReviewProcess {

    public static final String KEY = "reveal-review";
    public static final String REVIEW = "Task_ReviewReveals";

    private RevealReviewProcess() {}
}
