package vn.gov.hanoi.cchc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.notification.boundary.NoticeQueries;
import vn.gov.hanoi.cchc.shared.Caller;

/** The rail: what a person with these permissions can open, and how much waits there. */
@RequestScoped
public class OfficeMenu {

    /** One line of the rail. */
    public record Entry(String title, String address, String icon, int count, boolean current) {
    }

    /** Some lines under a heading; the first group has none. */
    public record Group(String title, List<Entry> entries) {
    }

    private record Item(OfficeRoute route, String title, String icon) {
    }

    private static final List<Item> WORK = List.of(
        new Item(OfficeRoute.HOME, "Việc của tôi", "home"),
        new Item(OfficeRoute.SUBMIT, "Gửi tin", "edit"),
        new Item(OfficeRoute.SUBMISSIONS, "Tin đã gửi", "track"),
        new Item(OfficeRoute.QUEUE, "Hàng tin", "tray"),
        new Item(OfficeRoute.ENTER, "Nhập hộ", "draft"),
        new Item(OfficeRoute.SEALED, "Niêm phong", "lock"),
        new Item(OfficeRoute.ARTICLES, "Bài và văn bản", "file"),
        new Item(OfficeRoute.EFFECTS, "Hiệu lực văn bản", "part"),
        new Item(OfficeRoute.RATINGS, "Đánh giá của người đọc", "people"),
        new Item(OfficeRoute.INDICES, "Chỉ số", "part"));
    private static final List<Item> RUNNING = List.of(
        new Item(OfficeRoute.SECTIONS, "Chuyên mục", "tree"),
        new Item(OfficeRoute.HOME_LAYOUT, "Trang chủ", "draft"),
        new Item(OfficeRoute.STANDING_PAGES, "Trang cố định", "file"),
        new Item(OfficeRoute.RULES, "Quy tắc, thời hạn", "part"),
        new Item(OfficeRoute.CALENDAR, "Lịch làm việc", "cal"),
        new Item(OfficeRoute.AGENCIES, "Cơ quan", "building"),
        new Item(OfficeRoute.APPOINTMENTS, "Cộng tác viên", "people"),
        new Item(OfficeRoute.UNKNOWN_ORGANS, "Cơ quan chưa nhận ra", "ask"),
        new Item(OfficeRoute.ACCOUNTS, "Tài khoản", "lock"),
        new Item(OfficeRoute.KEYS, "Khóa kết nối", "key"),
        new Item(OfficeRoute.SEARCH, "Tìm kiếm", "search"),
        new Item(OfficeRoute.IMPORTS, "Nhập dữ liệu", "upload"),
        new Item(OfficeRoute.OLD_ADDRESSES, "Địa chỉ cũ", "track"),
        new Item(OfficeRoute.AUDIT, "Nhật ký", "shield"));

    @Inject
    private NoticeQueries notices;
    @Inject
    private OfficeCounts counts;

    List<Group> forCaller(Caller caller, String address) {
        List<Group> groups = new ArrayList<>();
        Map<OfficeRoute, Integer> waiting = counts.waiting(caller);
        for (Group group : List.of(group(null, WORK, caller, address, waiting), group("Điều hành", RUNNING, caller, address, waiting))) {
            if (!group.entries().isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** Notices not read yet. */
    int unread(Caller caller) {
        return caller.account() == null ? 0 : notices.unread();
    }

    private static Group group(String title, List<Item> items, Caller caller, String address, Map<OfficeRoute, Integer> waiting) {
        return new Group(title, items.stream().filter(item -> caller.may(item.route().permission()))
            .map(item -> new Entry(item.title(), item.route().address(), item.icon(), waiting.getOrDefault(item.route(), 0),
                current(item.route(), address)))
            .toList());
    }

    private static boolean current(OfficeRoute route, String address) {
        String path = address == null ? "" : address.replaceAll("[?].*|/$", "");
        return path.equals(route.address()) || route == OfficeRoute.QUEUE && path.startsWith("/quan-tri/tin/")
            || route != OfficeRoute.HOME && path.startsWith(route.address() + "/");
    }
}
