/** The process that links a holder who is in the roster already with the My Number (初期設定, 番号法第9条第1項). */
@NullMarked
package jp.menkyo.workflow.linkage;

import org.jspecify.annotations.NullMarked;
