package jp.menkyo.gateway.line;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where an outside system is and how long we wait for it.
 *
 * @param url base address; without it the application does not start
 */
public record LineSettings(@Nullable URI url, Duration connectTimeout, Duration readTimeout) {}
