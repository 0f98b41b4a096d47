/** The process of revivals: a judgement of disappearance was annulled (失踪宣告の取消し, 民法第32条). */
@NullMarked
package jp.menkyo.workflow.revival;

import org.jspecify.annotations.NullMarked;
