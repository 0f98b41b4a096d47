package jp.menkyo.reporting.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what form a table leaves the house. */
public enum SheetFormat {
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** UTF-8 with a mark at its beginning, without which spreadsheets take it for something else. */
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** {@code pdf}, {@code xlsx}, {@code csv}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SheetFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
