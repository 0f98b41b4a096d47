package jp.menkyo.workflow.engine.guard;

import java.util.concurrent.atomic.AtomicInteger;
import jp.menkyo.workflow.engine.ProcessBean;

/** A bean that expressions can reach and that remembers being reached. */
@ProcessBean
public class ExpressionMarker {

    private static final AtomicInteger TOUCHED = new AtomicInteger();

    public String touch() {
        TOUCHED.incrementAndGet();
        return "examiner1";
    }

    static int touched() {
        return TOUCHED.get();
    }
}
