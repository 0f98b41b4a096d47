package jp.menkyo.intake.counter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.NewApplication.Paper;
import jp.menkyo.staff.CurrentStaff;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The reception desk's door for paper applications, with or without scans. */
@RestController
@RequestMapping("/api/counter/applications")
@PreAuthorize("hasRole('reception')")
@Tag(name = "counter", description = "窓口・郵送の受付")
class CounterController {

    private final CounterDesk desk;
    private final CurrentStaff staff;

    CounterController(CounterDesk desk, CurrentStaff staff) {
        this.desk = desk;
        this.staff = staff;
    }

    record Receipt(String receiptNumber) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "紙の申請を受け付ける")
    Receipt accept(@RequestBody CounterApplication application) {
        return receipt(application, List.of());
    }

    /** @param application the typed form; each further part is a scan, named after the kind of its paper */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "紙の申請をスキャンとともに受け付ける", description = "ファイルの部品名は書類の種類（GRADUATION_CERTIFICATE など）です")
    Receipt acceptWithScans(@RequestPart CounterApplication application, MultipartHttpServletRequest request)
            throws IOException {
        var scans = new ArrayList<Paper>();
        for (Map.Entry<String, List<MultipartFile>> part :
                request.getMultiFileMap().entrySet()) {
            if (!part.getKey().equals("application")) {
                for (MultipartFile file : part.getValue()) {
                    scans.add(scan(part.getKey(), file));
                }
            }
        }
        return receipt(application, scans);
    }

    private static Paper scan(String kind, MultipartFile file) throws IOException {
        var known = List.of(DocumentKind.values()).stream()
                .filter(one -> one.handedIn() && one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new UnknownPaper(kind));
        var name = file.getOriginalFilename();
        return new Paper(known, name == null ? kind : name, file.getBytes());
    }

    private Receipt receipt(CounterApplication application, List<Paper> scans) {
        return new Receipt(
                desk.accept(application, scans, staff.get().username()).value());
    }
}
