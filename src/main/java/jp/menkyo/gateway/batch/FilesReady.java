package jp.menkyo.gateway.batch;

/** Can inquiry files be made here: are the certificates of both sides set up? */
public interface FilesReady {

    boolean ready();
}
