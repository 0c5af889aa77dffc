package vn.gov.hanoi.cchc.site.control.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Some hundred invented items whose facts are known, because they were made from them. Judgements speak of facts, never of what a search
 * answers.
 */
final class RelevanceCorpus {

    static final Instant LAST = Instant.parse("2026-10-30T02:00:00Z");

    private static final String[][] TOPICS = {
        {"the-che", "cải cách thể chế", "rà soát, hệ thống hóa văn bản quy phạm pháp luật", "bảo đảm tính đồng bộ, thống nhất của các quy định"},
        {"thu-tuc", "đơn giản hóa thủ tục", "cắt giảm thời gian giải quyết hồ sơ", "công khai quy trình nội bộ tại bộ phận một cửa"},
        {"bo-may", "sắp xếp tổ chức bộ máy", "sắp xếp lại các đơn vị sự nghiệp công lập", "phân định rõ chức năng, nhiệm vụ của từng đơn vị"},
        {"cong-vu", "cải cách chế độ công vụ", "thi tuyển chức danh lãnh đạo, quản lý", "đánh giá công chức theo kết quả công việc"},
        {"tai-chinh", "cải cách tài chính công", "giao quyền tự chủ tài chính cho đơn vị sự nghiệp", "khoán kinh phí quản lý"},
        {"chinh-quyen-so", "xây dựng chính quyền số", "số hóa hồ sơ, kết quả giải quyết", "kết nối, chia sẻ dữ liệu giữa các cơ quan"},
        {"dat-dai", "giải quyết hồ sơ đất đai", "cấp giấy chứng nhận quyền sử dụng đất", "hoàn thiện cơ sở dữ liệu đất đai"},
        {"doanh-nghiep", "đăng ký doanh nghiệp", "đối thoại định kỳ với cộng đồng doanh nghiệp", "cắt giảm điều kiện đầu tư, kinh doanh"},
        {"ho-tich", "đăng ký hộ tịch, cư trú", "liên thông đăng ký khai sinh, thường trú", "số hóa sổ hộ tịch còn lưu trữ"},
        {"hai-long", "đo lường mức độ hài lòng", "phát phiếu khảo sát tại nơi ở", "lắp đặt thiết bị đánh giá tại quầy giao dịch"},
        {"tuyen-truyen", "thông tin, tuyên truyền", "tổ chức cuộc thi tìm hiểu pháp luật", "phát hành bản tin hằng quý"}};
    private static final String[][] AGENCIES = {{"noi-vu", "Sở Nội vụ"}, {"tu-phap", "Sở Tư pháp"}, {"tai-chinh", "Sở Tài chính"}, {"xay-dung", "Sở Xây dựng"},
        {"y-te", "Sở Y tế"}, {"cong-thuong", "Sở Công Thương"}, {"giao-duc", "Sở Giáo dục và Đào tạo"}, {"thanh-tra", "Thanh tra Thành phố"}};
    private static final String[][] PLACES = {{"tan-an", "phường Tân An"}, {"dong-son", "phường Đông Sơn"}, {"binh-minh", "phường Bình Minh"},
        {"nguyen-trai", "phường Nguyễn Trãi"}, {"quang-trung", "phường Quang Trung"}, {"dong-tien", "xã Đồng Tiến"}, {"yen-phu", "xã Yên Phú"},
        {"dai-thang", "xã Đại Thắng"}, {"thanh-son", "xã Thanh Sơn"}, {"long-dien", "xã Long Điền"}};
    private static final String[] TITLES = {"{place}: {measure}", "{agency} kiểm tra công tác {topic} tại {place}", "Kinh nghiệm {topic} ở {place}",
        "{agency} hướng dẫn {place} {measure}", "Tập huấn {topic} cho cán bộ {place}"};
    private static final String[] FILLER = {"Hội nghị diễn ra trong một buổi, có đại diện các đơn vị cùng dự.", "Kết quả được công bố vào cuối quý.",
        "Người dân có thể gửi góp ý tới Ban Biên tập.", "Các đơn vị báo cáo trước ngày 15 hằng tháng.", "Cuộc họp thống nhất phân công theo dõi từng việc."};
    /** Written differently, folded alike: the first two facts of a group are confused when marks are not read. */
    private static final String[][] ALIKE = {{"thue-tax", "thuế nhà đất"}, {"thue-rent", "thuê nhà đất"}, {"cho-market", "quản lý chợ dân sinh"},
        {"cho-wait", "quản lý chờ dân sinh"}, {"so-do-book", "cấp sổ đỏ"}, {"so-do-measure", "cấp số đo"}, {"le-phi", "thu lệ phí"}, {"le-phi-feast", "thu lễ phí"},
        {"tai-dinh-cu", "khu tái định cư"}, {"tai-dinh-cu-other", "khu tại định cư"}, {"duong-road", "mở đường Láng"}, {"duong-name", "mở dương lang"}};
    /** Both ways to place the tone, and what is folded alike. */
    private static final String[][] TONES = {{"hoa-giai", "hòa giải", "hoà giải", "hóa giải"}, {"toa-an", "tòa án", "toà án", "tỏa an"},
        {"uy-quyen", "ủy quyền", "uỷ quyền", "úy quyền"}, {"thuy-loi", "thủy lợi", "thuỷ lợi", "thụy lợi"}, {"khoa-hoc", "khóa bồi dưỡng", "khoá bồi dưỡng", "khoa bồi dưỡng"},
        {"xoa-ngheo", "xóa nghèo", "xoá nghèo", "xòa nghèo"}, {"hoa-hoan", "hỏa hoạn", "hoả hoạn", "hoa hoan"}, {"tuy-chon", "tùy chọn", "tuỳ chọn", "tụy chọn"}};
    private static final String[][] SHORT = {{"cchc", "CCHC", "cải cách hành chính"}, {"tthc", "TTHC", "thủ tục hành chính"}, {"dvc", "DVC", "dịch vụ công"},
        {"ubnd", "UBND", "ủy ban nhân dân"}, {"cntt", "CNTT", "công nghệ thông tin"}, {"pakn", "PAKN", "phản ánh, kiến nghị"},
        {"vbqppl", "VBQPPL", "văn bản quy phạm pháp luật"}, {"cbcc", "CBCC", "cán bộ, công chức"}};
    private static final String[][] PHRASES = {{"mot-cua-luu-dong", "một cửa lưu động", "một đoàn lưu động qua cửa"}, {"ngay-khong-hen", "ngày không hẹn", "không có ngày hẹn"},
        {"nu-cuoi-cong-so", "nụ cười công sở", "công sở có cười nụ"}, {"to-ho-tro", "tổ hỗ trợ tại nhà", "hỗ trợ tổ dân phố tại khu nhà"},
        {"chinh-quyen-than-thien", "chính quyền thân thiện", "thân thiện, chính danh, đúng quyền"}, {"thu-bay-vi-dan", "thứ bảy vì dân", "vì bảy việc thứ hai của dân"},
        {"tra-ket-qua-tai-nha", "trả kết quả tại nhà", "kết nhà, trả quả tại vườn"}, {"doi-thoai-voi-dan", "đối thoại với dân", "thoại bản đối với dân ca"}};
    private static final String[][] IN_TEXT = {{"xe-buyt", "vé xe buýt điện tử", "điện tử, xe đạp, vé và buýt"}, {"gio-mo", "giờ mở cửa buổi trưa",
        "buổi trưa cửa giờ mở"}, {"phieu-hen", "phiếu hẹn có mã vạch", "mã phiếu có vạch hẹn"}, {"so-cho", "số chờ in tự động", "in số, chờ máy tự động"}};
    private static final String[][] IN_FILES = {{"phu-luc-phi", "biểu phí thẩm định phương án cứu hộ"}, {"ma-so", "mã ngạch thẩm kế viên"},
        {"mau-don", "đơn xin tách thửa liền kề"}, {"quy-chuan", "quy chuẩn cầu thang thoát nạn"}, {"danh-muc", "danh mục trạm quan trắc nước thải"},
        {"lich-tiep", "lịch tiếp công dân quý bốn"}, {"bang-diem", "bảng điểm thi đua khối phường"}, {"so-do", "sơ đồ luân chuyển hồ sơ giấy"}};
    private static final String[][] DOCUMENTS = {{"819", "QĐ-UBND", "Quyết định", "Ban hành Quy chế hoạt động của trang thông tin"}, {"819", "KH-UBND", "Kế hoạch", "Kiểm tra công vụ"},
        {"42", "CT-UBND", "Chỉ thị", "Tăng cường kỷ luật, kỷ cương"}, {"5120", "QĐ-UBND", "Quyết định", "Công bố danh mục thủ tục được cắt giảm"},
        {"138", "BC-SNV", "Báo cáo", "Kết quả sáu tháng đầu năm"}, {"42/2022", "NĐ-CP", "Nghị định", "Cung cấp thông tin trên môi trường mạng"},
        {"76", "NQ-CP", "Nghị quyết", "Chương trình tổng thể giai đoạn 2021 - 2030"}, {"1819", "QĐ-UBND", "Quyết định", "Giao chỉ tiêu biên chế"},
        {"342", "KH-UBND", "Kế hoạch", "Chuyển đổi số năm 2026"}, {"15", "HD-SNV", "Hướng dẫn", "Chấm điểm các sở, ngành"}};

    /** An item and what is true of it. */
    record Item(long number, Set<String> facts, SearchEntry entry) {
    }

    private final List<Item> items = new ArrayList<>();

    static List<Item> items() {
        RelevanceCorpus corpus = new RelevanceCorpus();
        corpus.everyday();
        corpus.special();
        corpus.documents();
        return List.copyOf(corpus.items);
    }

    private void everyday() {
        for (int i = 0; i < TOPICS.length * AGENCIES.length * 5; i++) {
            String[] topic = TOPICS[i % TOPICS.length];
            String[] agency = AGENCIES[i / TOPICS.length % AGENCIES.length];
            String[] place = PLACES[i % PLACES.length];
            String title = fill(TITLES[(i / 3) % TITLES.length], topic, agency, place, i);
            String body = agency[1] + " cùng " + place[1] + " thực hiện " + topic[1] + ". Trọng tâm là " + topic[2] + ", " + topic[3] + ". " + filler(i);
            add(Set.of("topic=" + topic[0], "agency=" + agency[0], "place=" + place[0]), "ARTICLE", null, null, agency[1], title,
                "Công tác " + topic[1] + " tại " + place[1] + ".", body, "");
        }
    }

    private void special() {
        for (int i = 0; i < 5; i++) {
            for (String[] word : ALIKE) {
                add(Set.of("word=" + word[0]), "ARTICLE", null, null, null, upper(word[1]) + " ở " + place(i), "", "Thông tin về " + word[1] + ". " + filler(i), "");
            }
            for (String[] tone : TONES) {
                String form = tone[1 + i % 2];
                add(Set.of("tone=" + tone[0]), "ARTICLE", null, null, null, "Công tác " + form + " ở " + place(i), "", "Nói về " + form + ". " + filler(i), "");
                add(Set.of("false-tone=" + tone[0]), "ARTICLE", null, null, null, "Công tác " + tone[3] + " ở " + place(i), "", "Nói về " + tone[3] + ". " + filler(i), "");
            }
            for (String[] brief : SHORT) {
                String form = brief[1 + i % 2];
                add(Set.of("name=" + brief[0], "at=" + i), "ARTICLE", null, null, null, "Chuyên đề " + form + " tại " + place(i), "",
                    "Đơn vị trao đổi về " + form + ". " + filler(i), "");
            }
            for (String[] phrase : PHRASES) {
                add(Set.of("phrase=" + phrase[0]), "ARTICLE", null, null, null, "Mô hình " + phrase[1] + " ở " + place(i), "", "Kể về " + phrase[1] + ". " + filler(i), "");
                add(Set.of("scattered=" + phrase[0]), "ARTICLE", null, null, null, upper(phrase[2]) + ", chuyện ở " + place(i), "", upper(phrase[2]) + ". " + filler(i), "");
            }
        }
        for (int i = 0; i < 5; i++) {
            for (String[] phrase : IN_TEXT) {
                add(Set.of("phrase=" + phrase[0]), "ARTICLE", null, null, null, "Chuyện hằng ngày ở " + place(i), "", "Nơi ấy có " + phrase[1] + ". " + filler(i), "");
                add(Set.of("scattered=" + phrase[0]), "ARTICLE", null, null, null, upper(phrase[2]) + " ở " + place(i), "", filler(i), "");
            }
        }
        for (int i = 0; i < IN_FILES.length; i++) {
            add(Set.of("file=" + IN_FILES[i][0]), "ARTICLE", null, null, null, "Tài liệu kèm theo số " + (i + 1) + " của " + place(i), "", filler(i),
                "Phụ lục. Nội dung: " + IN_FILES[i][1] + ". Hết phụ lục.");
        }
    }

    private void documents() {
        for (int i = 0; i < DOCUMENTS.length; i++) {
            String[] document = DOCUMENTS[i];
            String symbol = document[0] + "/" + document[1];
            String number = document[0].split("/")[0];
            add(Set.of("symbol=" + symbol, "number=" + number), "DOCUMENT", symbol, document[2], "UBND thành phố Hà Nội", document[3], "",
                document[2] + " gồm các điều, khoản. " + filler(i), "");
            add(Set.of("cites=" + symbol, "cites-number=" + number), "ARTICLE", null, null, null, "Triển khai " + document[2].toLowerCase() + " mới ở " + place(i), "",
                "Căn cứ " + document[2] + " số " + symbol + ", địa phương thực hiện. " + filler(i), "");
            add(Set.of("counts=" + number), "ARTICLE", null, null, null, "Tiếp nhận hồ sơ ở " + place(i), "", "Trong tuần nhận " + number + " hồ sơ. " + filler(i), "");
        }
    }

    private void add(Set<String> facts, String kind, String symbol, String type, String organ, String title, String summary, String body, String files) {
        int number = items.size() + 1;
        Set<String> all = new HashSet<>(facts);
        all.add("kind=" + kind);
        Instant published = LAST.minus((number * 37L) % 1_400, ChronoUnit.DAYS);
        items.add(new Item(number, Set.copyOf(all), new SearchEntry(kind, null, organ, type, 2026, published, title, symbol, summary, List.of(), body, files, null)));
    }

    private static String fill(String title, String[] topic, String[] agency, String[] place, int i) {
        String filled = title.replace("{topic}", topic[1]).replace("{agency}", agency[1]).replace("{place}", place[1]).replace("{measure}", topic[2 + i % 2]);
        return upper(filled);
    }

    private static String place(int i) {
        return PLACES[i % PLACES.length][1];
    }

    private static String filler(int i) {
        return FILLER[i % FILLER.length] + " " + FILLER[(i + 2) % FILLER.length];
    }

    private static String upper(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
