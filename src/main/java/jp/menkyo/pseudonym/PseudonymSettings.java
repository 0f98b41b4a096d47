package jp.menkyo.pseudonym;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param grace how long a name that was replaced still leads to its owner, for requests that are under way */
@ConfigurationProperties("menkyo.pseudonym")
record PseudonymSettings(@DefaultValue("30d") Duration grace) {}
