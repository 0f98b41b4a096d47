/** Pages on which an auditor asks the audit trail, within the times that others open for her. */
@NullMarked
package jp.menkyo.desk.audit;

import org.jspecify.annotations.NullMarked;
