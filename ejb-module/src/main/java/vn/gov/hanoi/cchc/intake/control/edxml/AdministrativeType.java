package vn.gov.hanoi.cchc.intake.control.edxml;

import java.util.Arrays;
import java.util.Optional;

/** Types of administrative documents in the order of Decree 30/2020, annex III; the axis uses the ordinals as codes. */
enum AdministrativeType {
    NGHI_QUYET("Nghị quyết", "NQ"), QUYET_DINH("Quyết định", "QĐ"), CHI_THI("Chỉ thị", "CT"), QUY_CHE("Quy chế", "QC"),
    QUY_DINH("Quy định", "QyĐ"), THONG_CAO("Thông cáo", "TC"), THONG_BAO("Thông báo", "TB"), HUONG_DAN("Hướng dẫn", "HD"),
    CHUONG_TRINH("Chương trình", "CTr"), KE_HOACH("Kế hoạch", "KH"), PHUONG_AN("Phương án", "PA"), DE_AN("Đề án", "ĐA"),
    DU_AN("Dự án", "DA"), BAO_CAO("Báo cáo", "BC"), BIEN_BAN("Biên bản", "BB"), TO_TRINH("Tờ trình", "TTr"),
    HOP_DONG("Hợp đồng", "HĐ"), CONG_VAN("Công văn", null), CONG_DIEN("Công điện", "CĐ"), BAN_GHI_NHO("Bản ghi nhớ", "BGN"),
    BAN_THOA_THUAN("Bản thỏa thuận", "BTT"), GIAY_UY_QUYEN("Giấy ủy quyền", "GUQ"), GIAY_MOI("Giấy mời", "GM"),
    GIAY_GIOI_THIEU("Giấy giới thiệu", "GGT"), GIAY_NGHI_PHEP("Giấy nghỉ phép", "GNP"), PHIEU_GUI("Phiếu gửi", "PG"),
    PHIEU_CHUYEN("Phiếu chuyển", "PC"), PHIEU_BAO("Phiếu báo", "PB"), THU_CONG("Thư công", null);

    private final String title;
    private final String abbreviation;

    AdministrativeType(String title, String abbreviation) {
        this.title = title;
        this.abbreviation = abbreviation;
    }

    String title() {
        return title;
    }

    static Optional<AdministrativeType> ordinal(int number) {
        return number >= 1 && number <= values().length ? Optional.of(values()[number - 1]) : Optional.empty();
    }

    static Optional<AdministrativeType> abbreviated(String abbreviation) {
        return Arrays.stream(values()).filter(t -> t.abbreviation != null && t.abbreviation.equalsIgnoreCase(abbreviation)).findFirst();
    }
}
