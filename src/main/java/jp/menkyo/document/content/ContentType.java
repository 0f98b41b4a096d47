package jp.menkyo.document.content;

import java.util.Optional;

/** The kinds of file we take, recognised by content alone. */
public enum ContentType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

    private final String mediaType;
    private final String extension;

    ContentType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** The type when the bytes are one whole file of it from the first byte to the last, else empty. */
    public static Optional<ContentType> of(byte[] content) {
        if (Pdf.isWhole(content)) {
            return Optional.of(PDF);
        }
        if (Jpeg.isWhole(content)) {
            return Optional.of(JPEG);
        }
        return Png.isWhole(content) ? Optional.of(PNG) : Optional.empty();
    }
}
