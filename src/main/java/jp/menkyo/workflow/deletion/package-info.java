/** The process of deletions (登録の抹消, 施行令第4条): on request, after a death, after a judgement of disappearance. */
@NullMarked
package jp.menkyo.workflow.deletion;

import org.jspecify.annotations.NullMarked;
