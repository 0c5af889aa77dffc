package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.it.support.Grammar;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** Galleries, drawings, films and sound: their bytes in parts, their captions, their lists, and what machines read of them. */
class MediaPagesIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int FILM_SIZE = sampleSize("ba-buoc-mot-cua.mp4");
    private static RunningPortal portal;
    private static HttpAnswers http;
    private static String film;
    private static String sound;
    private static String gallery;
    private static String filmBytes;

    @BeforeAll
    static void find() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        film = PublicItems.addresses("Video: ba bước làm thủ tục%").get(0);
        sound = PublicItems.addresses("Nhạc hiệu của chuyên mục%").get(0);
        gallery = PublicItems.addresses("Chùm ảnh: một ngày%").get(0);
        filmBytes = found("<source src=\"(/tep/[^\"]+\\.mp4)\" type=\"video/mp4\"", http.get(film).body());
    }

    @ParameterizedTest(name = "{0} answers {1}, {2} bytes")
    @CsvSource(delimiter = '|', value = {"|200|all|", "bytes=0-99|206|100|bytes 0-99/", "bytes=100-|206|rest|bytes 100-", "bytes=-50|206|50|bytes ",
        "bytes=0-999999999|206|all|bytes 0-", "bytes=9999999-|416|0|bytes */", "bytes=-0|416|0|bytes */", "bytes=0-1,5-9|200|all|", "bytes=9-3|200|all|",
        "items=0-5|200|all|", "bytes=abc|200|all|"})
    void a_film_is_sent_in_the_part_that_is_asked_for(String range, int status, String length, String says) throws Exception {
        HttpResponse<byte[]> answer = got("GET", filmBytes, range == null ? new String[0] : new String[] {"Range", range});
        assertThat(answer.statusCode()).isEqualTo(status);
        int bytes = length.equals("all") ? FILM_SIZE : length.equals("rest") ? FILM_SIZE - 100 : Integer.parseInt(length);
        assertThat(answer.body()).hasSize(bytes);
        assertThat(answer.headers().firstValue("Content-Range").orElse("")).startsWith(says == null ? "" : says).endsWith(says == null ? "" : "/" + FILM_SIZE);
        assertThat(answer.headers().firstValue("Accept-Ranges")).contains("bytes");
    }

    @Test
    void the_parts_of_a_film_are_its_bytes() throws Exception {
        byte[] whole = got("GET", filmBytes).body();
        assertThat(got("GET", filmBytes, "Range", "bytes=1000-1999").body()).isEqualTo(Arrays.copyOfRange(whole, 1000, 2000));
        assertThat(got("GET", filmBytes, "Range", "bytes=-10").body()).isEqualTo(Arrays.copyOfRange(whole, whole.length - 10, whole.length));
    }

    @Test
    void a_part_is_sent_only_of_the_bytes_the_reader_began_with() throws Exception {
        String tag = got("HEAD", filmBytes).headers().firstValue("ETag").orElseThrow();
        assertThat(got("GET", filmBytes, "Range", "bytes=0-9", "If-Range", tag).statusCode()).isEqualTo(206);
        HttpResponse<byte[]> other = got("GET", filmBytes, "Range", "bytes=0-9", "If-Range", "\"other\"");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).hasSize(FILM_SIZE);
        assertThat(got("GET", filmBytes, "Range", "bytes=0-9", "If-Range", "Mon, 30 Nov 2026 00:00:00 GMT").statusCode()).isEqualTo(200);
        assertThat(got("GET", filmBytes, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void who_only_asks_about_a_film_is_told_its_whole_length_and_type() throws Exception {
        HttpResponse<byte[]> head = got("HEAD", filmBytes, "Range", "bytes=0-9");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length")).contains(String.valueOf(FILM_SIZE));
        assertThat(head.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(head.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("inline");
        assertThat(head.headers().firstValue("Content-Security-Policy").orElseThrow()).startsWith("sandbox");
        assertThat(head.body()).isEmpty();
    }

    @Test
    void the_page_of_a_film_plays_it_with_picture_captions_and_words() throws Exception {
        String body = http.get(film).body();
        assertThat(body).contains("preload=\"none\"", "width=\"640\"", "height=\"400\"", "Thời lượng 00:06", "Tải video", "Video (mẫu): Ban Biên tập",
            "Bước 2: công chức tiếp nhận, xử lý.", "<track kind=\"captions\"", "srclang=\"vi\"").doesNotContain("style=\"", "autoplay");
        HttpResponse<byte[]> captions = got("GET", found("<track[^>]* src=\"([^\"]+)\"", body));
        assertThat(captions.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/vtt");
        assertThat(new String(captions.body(), java.nio.charset.StandardCharsets.UTF_8)).startsWith("WEBVTT").contains("nhận kết quả đúng hẹn");
        assertThat(got("GET", found("poster=\"([^\"]+)\"", body)).headers().firstValue("Content-Type").orElseThrow()).startsWith("image/");
        assertThat(http.get(film).headers().firstValue("Content-Security-Policy").orElseThrow()).contains("media-src 'self'");
    }

    @Test
    void a_poster_and_captions_stand_with_their_film_and_nowhere_else_on_the_page() {
        String body = http.get(film).body();
        assertThat(body).doesNotContain("id=\"tep\"", "id=\"anh\"");
        assertThat(body.split("anh-cho-ba-buoc\\.png\"", -1).length).as("poster, link to nothing else").isLessThanOrEqualTo(5);
    }

    @Test
    void sound_plays_with_its_words_below_and_in_print_its_words_remain() {
        String body = http.get(sound).body();
        assertThat(body).contains("<audio controls=\"controls\" preload=\"metadata\"", "type=\"audio/mpeg\"", "Thời lượng 00:04", "Tải âm thanh", "ba nốt chuông đi lên");
        String print = http.get(sound + "?ban-in=1").body();
        assertThat(print).contains("ba nốt chuông đi lên").doesNotContain("<audio");
    }

    @Test
    void what_is_said_in_a_film_is_found() {
        assertThat(http.get("/tim-kiem?q=c%C3%B4ng+ch%E1%BB%A9c+ng%E1%BB%93i+b%C3%A0n").body()).contains(film);
    }

    @Test
    void every_picture_of_a_gallery_has_an_address_words_size_and_a_large_form() {
        String body = http.get(gallery).body();
        for (int i = 1; i <= 5; i++) {
            assertThat(body).contains("<li id=\"anh-" + i + "\"", "href=\"#anh-" + i + "\"");
        }
        assertThat(body).contains("Bàn lưu động đến từng thôn", "Tranh minh họa (mẫu): Ban Biên tập").doesNotContain("id=\"anh-6\"");
        Matcher image = Pattern.compile("<img class=\"large-one\"[^>]*>|<img src=\"/tep[^>]*>").matcher(body.substring(body.indexOf("class=\"gallery\"")));
        int images = 0;
        while (image.find()) {
            images++;
            assertThat(image.group()).containsPattern("width=\"[1-9]").containsPattern("height=\"[1-9]").containsPattern("alt=\"[^\"]{5}").contains("srcset=\"", "480w");
        }
        assertThat(images).isGreaterThanOrEqualTo(10);
    }

    @Test
    void a_section_lists_each_kind_alone_and_says_which_there_are() {
        String all = http.get("/chuyen-muc/tinh-hinh-ket-qua").body();
        assertThat(all).contains("?loai=anh\"", "?loai=video\"", "?loai=am-thanh\"");
        assertThat(http.get("/chuyen-muc/tinh-hinh-ket-qua?loai=video").body()).contains(film, "<h1").doesNotContain(sound, gallery);
        assertThat(http.get("/chuyen-muc/tinh-hinh-ket-qua?loai=am-thanh").body()).contains(sound).doesNotContain(film, gallery);
        assertThat(http.get("/en/chuyen-muc/tinh-hinh-ket-qua?loai=anh").body()).contains("/en" + gallery, "Pictures").doesNotContain(film);
        assertThat(http.get("/chuyen-muc/van-ban?loai=video").body()).contains("Chuyên mục chưa có nội dung thuộc loại này.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phim", "", "VIDEO", "video%27", "%00", "video,anh"})
    void an_unknown_kind_is_no_page(String kind) {
        assertThat(http.get("/chuyen-muc/tinh-hinh-ket-qua?loai=" + kind).statusCode()).isIn(400, 404);
    }

    @Test
    void the_first_page_shows_the_newest_of_all_kinds() {
        String home = http.get("/").body();
        assertThat(home.substring(home.indexOf("media-row"))).contains(film, sound, gallery);
    }

    @Test
    void feeds_enclose_what_plays_and_show_every_picture() throws FeedException {
        for (String path : new String[] {"/rss/tinh-hinh-ket-qua.xml", "/atom/tinh-hinh-ket-qua.xml"}) {
            SyndEntry entry = new SyndFeedInput().build(new StringReader(http.get(path).body())).getEntries().stream()
                .filter(one -> one.getLink().endsWith(film)).findFirst().orElseThrow();
            assertThat(entry.getEnclosures()).as(path).hasSize(1);
            SyndEnclosure clip = entry.getEnclosures().get(0);
            assertThat(clip.getType()).isEqualTo("video/mp4");
            assertThat(clip.getLength()).isEqualTo(FILM_SIZE);
            assertThat(clip.getUrl()).isEqualTo(portal.url(filmBytes));
        }
        String rss = http.get("/rss/tinh-hinh-ket-qua.xml").body();
        assertThat(rss).contains("medium=\"video\" duration=\"6\"", "medium=\"audio\" duration=\"4\"", "Bàn lưu động đến từng thôn", "<media:thumbnail url=");
        assertThat(new Grammar("rss").problems(rss)).isEmpty();
        assertThat(new Grammar("atom").problems(http.get("/atom/tinh-hinh-ket-qua.xml").body())).isEmpty();
    }

    @Test
    void the_site_map_shows_films_and_the_pictures_of_galleries() {
        long number = Long.parseLong(film.substring(film.lastIndexOf('-') + 1));
        String body = http.get("/sitemap-" + ((number - 1) / 500 + 1) + ".xml").body();
        assertThat(new Grammar("sitemap").problems(body)).isEmpty();
        assertThat(body).contains("<video:content_loc>" + portal.url(filmBytes), "<video:duration>6</video:duration>", "ban-luu-dong.jpg</image:loc>", "cau-long-bien.jpg</image:loc>");
        assertThat(new Grammar("sitemap").problems(body.replace("<video:duration>6<", "<video:duration>0<"))).isNotEmpty();
    }

    @Test
    void machines_read_of_film_sound_and_gallery_in_their_words() throws Exception {
        JsonNode clip = data(http.get(film).body()).path("video").get(0);
        assertThat(clip.path("@type").asText()).isEqualTo("VideoObject");
        assertThat(clip.path("duration").asText()).isEqualTo("PT6S");
        assertThat(clip.path("contentUrl").asText()).isEqualTo(portal.url(filmBytes));
        assertThat(clip.path("transcript").asText()).contains("Bước 3");
        assertThat(clip.path("caption").path("encodingFormat").asText()).isEqualTo("text/vtt");
        assertThat(data(http.get(sound).body()).path("audio").get(0).path("@type").asText()).isEqualTo("AudioObject");
        JsonNode pictures = data(http.get(gallery).body()).path("hasPart");
        assertThat(pictures.path("@type").asText()).isEqualTo("ImageGallery");
        assertThat(pictures.path("image")).hasSize(5);
        assertThat(http.get(film).body()).contains("<meta property=\"og:video\" content=\"" + portal.url(filmBytes) + "\"/>", "og:video:width",
            "<meta name=\"DC.type\" content=\"MovingImage\"/>");
    }

    @Test
    void the_open_data_offer_films_with_captions_and_words() {
        JsonNode item = HttpAnswers.json(http.get("/api/v1/articles/" + film.substring(film.lastIndexOf('-') + 1)));
        assertThat(item.path("clips").get(0).path("duration").asText()).isEqualTo("PT6S");
        assertThat(item.path("clips").get(0).path("captions").asText()).endsWith(".vtt");
        assertThat(item.path("clips").get(0).path("transcript").asText()).contains("Bước 1");
        assertThat(item.path("files")).isEmpty();
    }

    @Test
    void the_record_keeps_film_captions_and_words() {
        String number = film.substring(film.lastIndexOf('-') + 1);
        String metadata = portal.text("select metadata from archive_record_version v join site_item i on i.permanent_id = v.permanent_id where i.public_number = " + number
            + " order by v.number desc limit 1");
        assertThat(metadata).contains("\"captions\":\"files/", "\"poster\":\"files/", "\"transcript\":\"[Chuông]", "\"milliseconds\":");
    }

    private static JsonNode data(String page) throws IOException {
        Matcher block = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>").matcher(page);
        while (block.find()) {
            JsonNode data = new ObjectMapper().readTree(block.group(1));
            if ("NewsArticle".equals(data.path("@type").asText())) {
                return data;
            }
        }
        throw new AssertionError(page);
    }

    private static String found(String pattern, String text) {
        Matcher match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(pattern + " in " + text).isTrue();
        return match.group(1);
    }

    private static HttpResponse<byte[]> got(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.url(path))).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static int sampleSize(String name) {
        try (var bytes = MediaPagesIT.class.getResourceAsStream("/media/" + name)) {
            return bytes.readAllBytes().length;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
