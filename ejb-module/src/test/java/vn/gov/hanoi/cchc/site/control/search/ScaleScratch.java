package vn.gov.hanoi.cchc.site.control.search;

import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.mapper.orm.Search;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.site.entity.*;

public class ScaleScratch {
    static final String[] Q = {"cải cách thủ tục hành chính", "cai cach hanh chinh", "đất đai", "dat dai", "CCHC", "chỉ số hài lòng", "bộ phận một cửa", "dịch vụ công trực tuyến",
             "số hóa hồ sơ", "Đề án 06", "phường Tân An", "chuyển đổi số", "kiểm tra đột xuất", "tinh giản biên chế", "hộ tịch cư trú", "819", "Quyết định",
             "Sở Nội vụ", "Nguyễn Văn An", "đăng ký doanh nghiệp", "ngân sách nhà nước", "tap huan nghiep vu", "\"rút ngắn thời gian\"", "Điện Biên"};

    public static void main(String[] a) throws Exception {
        List<Map<?, ?>> stock = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("/work/corpus3000.jsonl"))) stock.add(CanonicalJson.read(line, Map.class));
        List<SessionFactory> factories = new ArrayList<>();
        int[] sizes = Arrays.stream(a).mapToInt(Integer::parseInt).toArray();
        for (int size : sizes) factories.add(open(size, stock));
        for (int round = 0; round < 9; round++)
            for (int i = 0; i < sizes.length; i++) measure(sizes[i], factories.get(i), round);
        System.exit(0);
    }

    static void measure(int size, SessionFactory factory, int round) {
        Words words = new Words();
        Abbreviations ab = Abbreviations.of(List.of(Map.entry("CCHC", "cải cách hành chính")));
        for (boolean facets : new boolean[] {true, false}) {
            List<Double> times = new ArrayList<>();
            StringBuilder each = new StringBuilder();
            for (String q : Q) {
                try (Session session = factory.openSession()) {
                    Question question = new QuestionReader(words).read(q, ab);
                    long t = System.nanoTime();
                    Found f = new ItemIndex(Search.session(session), words, Instant.parse("2026-11-30T00:00:00Z"), reaches(size)).ask(question, Wanted.best(20), facets);
                    double ms = (System.nanoTime() - t) / 1e6;
                    times.add(ms);
                    each.append(String.format("%s %.1f (%d)%s; ", q, ms, f.total(), f.loose() ? " loose" : ""));
                }
            }
            Collections.sort(times);
            System.out.printf("%d facets=%s round %d: mean %.1f p50 %.1f p95 %.1f max %.1f%n", size, facets, round, times.stream().mapToDouble(x -> x).average().orElse(0), times.get(12), times.get(22), times.get(23));
            if (round == 8) System.out.println("   " + each);
        }
    }

    static List<Instant> reaches(int size) {
        Instant begin = Instant.parse("2006-01-02T00:00:00Z");
        long span = Duration.between(begin, Instant.parse("2026-10-30T00:00:00Z")).getSeconds();
        List<Instant> all = new ArrayList<>();
        for (int n : new int[] {10_000, 30_000, 100_000, 300_000}) if (n < size) all.add(begin.plusSeconds((long) ((double) span * (size - n) / size)));
        return all;
    }
    static String cut(String s) { return s.length() > 250 ? s.substring(0, 250) : s; }
    static SessionFactory open(int size, List<Map<?, ?>> stock) throws Exception {
        Path dir = Path.of("/work/scratch-index-" + size);
        boolean filled = Files.exists(dir);
        Configuration configuration = new Configuration().addAnnotatedClass(PublishedItem.class).addAnnotatedClass(FileAddress.class)
            .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
        configuration.getProperties().putAll(Map.of("hibernate.connection.url", "jdbc:h2:mem:scale" + size + ";MODE=MariaDB;DB_CLOSE_DELAY=-1",
            "hibernate.hbm2ddl.auto", "create", "hibernate.search.backends.lucene.type", "lucene",
            "hibernate.search.backends.lucene.directory.root", dir.toString(), "hibernate.search.backends.lucene.lucene_version", "9.11.1",
            "hibernate.search.mapping.configurer", new SearchMapping()));
        SessionFactory factory = configuration.buildSessionFactory();
        factory.inTransaction(session -> session.createNativeMutationQuery(
            "create table site_file_text (sha256 varchar(64) primary key, body clob not null, read_at timestamp)").executeUpdate());
        if (filled) return factory;
        Instant begin = Instant.parse("2006-01-02T00:00:00Z");
        long span = Duration.between(begin, Instant.parse("2026-10-30T00:00:00Z")).getSeconds();
        long t0 = System.currentTimeMillis();
        for (int from = 1; from <= size; from += 1000) {
            int f = from;
            factory.inTransaction(session -> {
                session.createNativeMutationQuery("delete from site_item").executeUpdate();
                Search.session(session).indexingPlanSynchronizationStrategy(c -> { });
                for (int i = f; i < Math.min(f + 1000, size + 1); i++) {
                    Map<?, ?> base = stock.get((int) ((long) i * 7919 % stock.size()));
                    String body = base.get("body_html").toString().split("\n")[0].replaceAll("<[^>]+>", "");
                    Map<?, ?> doc = (Map<?, ?>) base.get("document");
                    SearchEntry e = new SearchEntry(doc == null ? "ARTICLE" : "DOCUMENT", null, base.get("agency") == null ? null : base.get("agency").toString(), null, 0,
                        begin.plusSeconds((long) ((double) span * i / size)), cut(base.get("title").toString()).replaceAll("(.{230}).*", "$1") + ", kỳ " + i, doc == null ? null : i + "/QĐ-UBND", cut(base.get("summary").toString()), List.of(), body, "", null);
                    session.persist(TestIndex.published(i, e));
                }
            });
            if (from % 50000 == 1) System.out.println(from + " " + (System.currentTimeMillis() - t0) / 1000 + " s");
        }
        return factory;
    }
}
