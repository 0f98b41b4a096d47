package jp.menkyo.registry;

import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.NumberToken;

/** A licence and the My Number it is linked with. */
public record LinkedLicence(LicenceNumber number, NumberToken token) {}
