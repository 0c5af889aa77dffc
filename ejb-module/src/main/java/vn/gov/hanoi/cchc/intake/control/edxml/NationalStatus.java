package vn.gov.hanoi.cchc.intake.control.edxml;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Processing status of a document as the document axis knows it, with the order in which one may follow another. */
public enum NationalStatus {
    ARRIVED("01", "Đã đến"),
    REFUSED("02", "Từ chối tiếp nhận"),
    ACCEPTED("03", "Đã tiếp nhận"),
    ASSIGNED("04", "Phân công"),
    IN_PROGRESS("05", "Đang xử lý"),
    DONE("06", "Hoàn thành"),
    RECALL_ASKED("13", "Yêu cầu lấy lại"),
    RECALL_GRANTED("15", "Đồng ý lấy lại"),
    RECALL_DECLINED("16", "Từ chối lấy lại");

    private final String code;
    private final String label;

    NationalStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Optional<NationalStatus> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
