package jp.menkyo.simulator.jpki;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A card: the certificate for signing and its key. */
public record Card(PrivateKey key, X509Certificate certificate) {}
