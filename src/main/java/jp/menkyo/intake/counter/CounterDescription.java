package jp.menkyo.intake.counter;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words and an example for the published description of the counter's interface; what is sent is read as bytes. */
final class CounterDescription {

    static final String KEY = """
            紙に書かれた申請を入力します。書かれていない項目も省かずに null、false、空の列で送ってください。ヘッダー Idempotency-Key
            を付けると、同じ内容を二度送っても一件だけ受け付けます。スキャンの部品名は書類の種類（GRADUATION_CERTIFICATE など）です。
            secondEntry は、氏名・カナ・生年月日・登録番号をもう一度入力したものです。省けますが、送るときは form と一致しないと 422
            ENTRIES_DIFFER です。""";

    private static final String EXAMPLE = """
            {"channel": "COUNTER", "receivedOn": "2026-11-02",
             "form": {"procedure": "REISSUE", "name": {"surname": "見本", "given": "花子"},
              "kana": {"surname": "ミホン", "given": "ハナコ"}, "formerSurname": null, "alias": null,
              "birthDate": "2001-05-06", "sex": "FEMALE", "domicile": "13", "shortStay": false,
              "address": {"postalCode": "160-0023", "prefecture": "13", "text": "新宿区西新宿2-8-1"},
              "contact": {"email": null, "phone": "03-0000-1234"}, "qualification": null, "declarations": null,
              "delivery": "COUNTER", "exemptionRequested": false, "nameDiffersOnGraduation": false,
              "licence": {"grantedBy": "13", "number": 12, "registeredName": null, "registeredKana": null, "change": null,
               "newCertificate": false, "certificate": "LOST", "foundOn": null, "deletion": null, "disposition": null,
               "purpose": null},
              "filer": null},
             "number": null,
             "checks": {"numberProof": null, "identityProofs": ["DRIVING_LICENCE"], "agent": null,
              "properlyObtained": true}}""";

    private CounterDescription() {}

    /** @param application the typed form; every further part is a scan */
    record Parts(CounterApplication application) {}

    /** One description for both forms, because they share an address. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = CounterApplication.class),
                        examples = @ExampleObject(name = "再交付", value = EXAMPLE)),
                @Content(
                        mediaType = "multipart/form-data",
                        schema = @Schema(implementation = Parts.class),
                        examples = @ExampleObject(name = "再交付", value = "{\"application\": " + EXAMPLE + "}"))
            })
    @interface Body {}
}
