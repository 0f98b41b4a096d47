package jp.menkyo.reporting.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what form a report leaves the house. */
public enum ReportFormat {
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv"),
    HTML("text/html;charset=UTF-8");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Without the charset of a CSV, which may be chosen. */
    public String mediaType() {
        return mediaType;
    }

    /** {@code pdf}, {@code xlsx}, {@code csv}, {@code html}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
