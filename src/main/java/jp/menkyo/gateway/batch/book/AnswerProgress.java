package jp.menkyo.gateway.batch.book;

import jp.menkyo.gateway.batch.Batch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which answer file a batch takes in, and how far it is; the same file twice does nothing twice. */
@Repository
public class AnswerProgress {

    private final JdbcClient jdbc;
    private final BatchProgress progress;

    AnswerProgress(JdbcClient jdbc, BatchProgress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    /**
     * A whole and genuine answer is here.
     *
     * @param sha256 fingerprint of its content
     * @return false when part of another answer to this batch was taken in before
     * @throws BatchStopped when the batch does not import
     */
    @Transactional
    public boolean begin(Batch batch, String sha256) {
        var before =
                jdbc.sql("""
                        select coalesce(answer_sha256, '') from gateway.juki_batch
                        where batch_id = ? and state = 'IMPORTING' for update""").param(batch.id()).query(String.class).optional().orElseThrow(BatchStopped::new);
        if (!before.equals(sha256) && imported(batch) > 0) {
            return false;
        }
        jdbc.sql("update gateway.juki_batch set answer_sha256 = ? where batch_id = ?")
                .params(sha256, batch.id())
                .update();
        return true;
    }

    /** Lines taken in so far; the row is locked, so that nobody takes the same lines in meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int imported(Batch batch) {
        return jdbc.sql("select imported from gateway.juki_batch where batch_id = ? and state = 'IMPORTING' for update")
                .param(batch.id())
                .query(Integer.class)
                .optional()
                .orElseThrow(BatchStopped::new);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void imported(Batch batch, int lines) {
        progress.imported(batch, lines);
    }
}
