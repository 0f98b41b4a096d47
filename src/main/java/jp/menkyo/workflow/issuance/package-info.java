/** Makes the certificate, hands it over and tells the holder. */
@NullMarked
package jp.menkyo.workflow.issuance;

import org.jspecify.annotations.NullMarked;
