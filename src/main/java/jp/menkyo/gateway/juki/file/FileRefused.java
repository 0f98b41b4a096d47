package jp.menkyo.gateway.juki.file;

import jp.menkyo.gateway.batch.FileFault;

/** A file is not what was agreed on and is refused whole. It carries nothing of its content. */
public final class FileRefused extends RuntimeException {

    private final FileFault fault;

    public FileRefused(FileFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    public FileFault fault() {
        return fault;
    }
}
