package jp.menkyo.gateway.juki.batch;

import jp.menkyo.gateway.batch.Batch;

/**
 * One stage of a batch. It works until the batch is in another state, has to wait, or somebody stops it; done again after a
 * crash it takes up where it was.
 */
interface Stage {

    Batch.State state();

    void advance(Batch batch);
}
