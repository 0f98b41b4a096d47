package jp.menkyo.workflow.examination;

import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import org.springframework.stereotype.Component;

/** What examiner and approver decide on, in the words of the procedure. */
@Component
class ProcedureWords {

    private final CaseFiles cases;

    ProcedureWords(CaseFiles cases) {
        this.cases = cases;
    }

    /** What is granted when the application is followed. */
    String granted(CaseNumber caseNumber) {
        return switch (procedure(caseNumber)) {
            case NEW -> "登録";
            case CHANGE -> "訂正・書換";
            case REISSUE -> "再交付";
            case DELETION -> "抹消";
            case FOUND_CERTIFICATE -> "返納の受理";
            case DISPOSITION -> "処分";
            case LINKAGE -> cases.get(caseNumber).channel() == Channel.OFFICE ? "紐付けの解除" : "紐付け";
            case REGISTRATION_PROOF -> "証明書の交付";
            case OFFICIAL_CORRECTION -> "職権訂正";
            case REVIVAL -> "登録の回復";
        };
    }

    /** What happens when it is not; the office has nobody to refuse in a matter that it began itself. */
    String refused(CaseNumber caseNumber) {
        return byOffice(caseNumber) ? "行わないこと" : "却下";
    }

    /** Did the office begin it? Then there is no applicant who could amend anything. */
    boolean byOffice(CaseNumber caseNumber) {
        return cases.get(caseNumber).channel() == Channel.OFFICE;
    }

    /** A ground on which such an application might be refused. */
    String refusalExample(CaseNumber caseNumber) {
        return procedure(caseNumber) == Procedure.NEW ? "養成施設の修業年限が2年に満たない" : "添付の戸籍では変更の事実を確認できない";
    }

    String basisExample(CaseNumber caseNumber) {
        return switch (procedure(caseNumber)) {
            case NEW -> "栄養士法第2条第1項";
            case CHANGE, OFFICIAL_CORRECTION -> "栄養士法施行令第3条第2項";
            case REISSUE, FOUND_CERTIFICATE -> "栄養士法施行令第6条";
            case DELETION, REVIVAL -> "栄養士法施行令第4条";
            case DISPOSITION -> "栄養士法第5条第1項";
            case LINKAGE, REGISTRATION_PROOF -> "行政手続法第7条";
        };
    }

    private Procedure procedure(CaseNumber caseNumber) {
        return cases.get(caseNumber).procedure();
    }
}
