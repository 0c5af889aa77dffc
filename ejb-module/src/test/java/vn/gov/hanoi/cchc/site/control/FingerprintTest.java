package vn.gov.hanoi.cchc.site.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ruling 30: a copy with 20 % of its words changed is found among 5,000 texts of one newsroom. */
class FingerprintTest {

    private static final int TEXTS = 5_000;
    private static final int ASKED = 200;
    private static final String[] ACTORS = """
        Sở Nội vụ|Sở Tư pháp|Sở Tài chính|Sở Xây dựng|Sở Y tế|Sở Công Thương|Văn phòng Ủy ban nhân dân|Thanh tra Thành phố|phường Cửa Nam|xã Ba Vì
        """.strip().split("\\|");
    private static final String[] AIMS = """
        cắt giảm thời gian giải quyết hồ sơ|giảm chi phí tuân thủ thủ tục hành chính|nâng cao mức độ hài lòng của người dân|xây dựng bộ máy tinh gọn, hiệu quả|
        siết chặt kỷ luật, kỷ cương hành chính|sử dụng hiệu quả ngân sách nhà nước|đưa hoạt động quản lý lên môi trường số|kết nối, chia sẻ dữ liệu giữa các cơ quan
        """.strip().replace("\n", "").split("\\|");
    private static final String[] MEASURES = """
        rà soát, đơn giản hóa quy trình nội bộ|công khai bộ thủ tục hành chính|số hóa kết quả giải quyết thủ tục|bồi dưỡng kỹ năng số cho công chức cấp xã|
        tổ chức đối thoại định kỳ với doanh nghiệp|gửi thư xin lỗi khi hồ sơ quá hạn|trả kết quả tại nhà qua bưu chính công ích|khảo sát trực tuyến và phát phiếu tại nơi ở
        """.strip().replace("\n", "").split("\\|");
    private static final String[] SENTENCES = """
        Theo báo cáo của {a}, đến hết tháng {n}, tỷ lệ hồ sơ giải quyết đúng hạn đạt {p} phần trăm, tăng {n} điểm so với cùng kỳ năm trước.|
        Toàn thành phố đã tiếp nhận {p} hồ sơ, trong đó hồ sơ nộp trực tuyến chiếm {p} phần trăm.|
        Các đại biểu đã làm rõ những khó khăn, vướng mắc trong quá trình {m}, nhất là ở các xã vùng ven.|
        Để khắc phục tồn tại, {a} giao {a} chủ trì, phối hợp {m}, hoàn thành trước ngày {n} tháng {n}.|
        Người đứng đầu {a} chịu trách nhiệm về kết quả {m} thuộc phạm vi quản lý, hướng tới {g}.|
        Ông {w} {w}, người dân {a}, cho biết thời gian làm thủ tục đã giảm từ {n} ngày xuống còn {n} ngày.|
        Kết quả khảo sát {p} người dân và tổ chức cho thấy mức độ hài lòng chung đạt {p} phần trăm.|
        Trong thời gian tới, {a} sẽ tiếp tục {m}, đồng thời {m} để {g}.|
        Việc {m} được thực hiện đồng bộ, bảo đảm rõ người, rõ việc, rõ thời gian, rõ trách nhiệm và rõ sản phẩm.|
        Kinh phí thực hiện được bố trí từ ngân sách nhà nước theo phân cấp hiện hành và các nguồn hợp pháp khác.|
        Mọi phản ánh, kiến nghị được tiếp nhận, phân loại và trả lời công khai trong thời hạn {n} ngày làm việc.|
        {a} đã tổ chức {n} đoàn kiểm tra đột xuất, chấn chỉnh tác phong, lề lối làm việc của công chức nhằm {g}.
        """.strip().split("\\|\\s*");
    private static final String[] SYLLABLES = "an bình chi dũng giang hà hải hương khánh lan long mai nam nga phong quân sơn tâm thảo vinh yến".split(" ");

    @Test
    void a_copy_with_a_fifth_of_its_words_changed_is_found_among_five_thousand() {
        Random random = new Random(819);
        List<String> texts = new ArrayList<>();
        List<byte[]> signatures = new ArrayList<>();
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(text(random));
            Fingerprint fingerprint = Fingerprint.of(texts.get(i));
            signatures.add(fingerprint.signature());
            for (Long bucket : fingerprint.buckets()) {
                index.computeIfAbsent(bucket, key -> new ArrayList<>()).add(i);
            }
        }
        int found = 0;
        int wrong = 0;
        for (int asked = 0; asked < ASKED; asked++) {
            int original = random.nextInt(TEXTS);
            List<Integer> candidates = candidates(Fingerprint.of(changed(texts.get(original), random)), index, signatures);
            found += candidates.contains(original) ? 1 : 0;
            wrong += candidates.stream().filter(candidate -> candidate != original).count();
        }
        double recall = (double) found / ASKED;
        System.out.printf("near duplicates: recall %.3f, %d of %d asked among %d texts; %.2f others per question%n", recall, found, ASKED, TEXTS,
            (double) wrong / ASKED);
        assertThat(recall).isGreaterThanOrEqualTo(0.97);
        assertThat((double) wrong / ASKED).isLessThan(1);
    }

    @Test
    void the_same_text_is_its_own_twin_however_its_marks_are_written() {
        Fingerprint one = Fingerprint.of("Hòa Bình công khai bộ thủ tục hành chính của phường");
        Fingerprint other = Fingerprint.of("HOÀ BÌNH, công khai bộ thủ tục hành chính của phường.");
        assertThat(one.likeness(other.signature())).isEqualTo(1);
        assertThat(one.buckets()).isEqualTo(other.buckets());
    }

    @Test
    void a_text_without_words_has_no_fingerprint() {
        assertThat(Fingerprint.of("")).isNull();
        assertThat(Fingerprint.of("một")).isNull();
    }

    /** What {@link TwinSearch} does by its table. */
    private static List<Integer> candidates(Fingerprint asked, Map<Long, List<Integer>> index, List<byte[]> signatures) {
        Map<Integer, Integer> common = new HashMap<>();
        asked.buckets().forEach(bucket -> index.getOrDefault(bucket, List.of()).forEach(text -> common.merge(text, 1, Integer::sum)));
        return common.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(TwinSearch.COMPARED).map(Map.Entry::getKey)
            .filter(text -> asked.likeness(signatures.get(text)) >= TwinSearch.THRESHOLD).toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 2_800) {
            String sentence = pick(SENTENCES, random);
            while (sentence.contains("{")) {
                int at = sentence.indexOf('{');
                String value = switch (sentence.charAt(at + 1)) {
                    case 'a' -> pick(ACTORS, random);
                    case 'g' -> pick(AIMS, random).strip();
                    case 'm' -> pick(MEASURES, random).strip();
                    case 'w' -> pick(SYLLABLES, random);
                    case 'p' -> String.valueOf(random.nextInt(100_000));
                    default -> String.valueOf(random.nextInt(60));
                };
                sentence = sentence.substring(0, at) + value + sentence.substring(at + 3);
            }
            text.append(sentence).append(' ');
        }
        return text.toString();
    }

    private static String changed(String text, Random random) {
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (random.nextInt(5) == 0) {
                words[i] = pick(SYLLABLES, random) + random.nextInt(50);
            }
        }
        return String.join(" ", words);
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
