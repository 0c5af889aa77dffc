-- Pages that stand for years (Decree 224/2026, Article 9; Law on access to information; accessibility): every text of them is kept, one is what
-- readers see. The first texts say what is not known yet instead of inventing it; the office fills it in.
create table content_standing_page (
  page varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_content_standing_page primary key (page)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'the standing pages; whoever writes one locks its row';

create table content_standing_version (
  page     varchar(30)  character set utf8mb4 collate utf8mb4_bin not null,
  version  bigint       not null,
  text     longtext     not null,
  note     varchar(200) null,
  by_name  varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  at       datetime(6)  not null,
  restores bigint       null,
  constraint pk_content_standing_version primary key (page, version),
  constraint fk_content_standing_version_page foreign key (page) references content_standing_page (page),
  constraint fk_content_standing_version_restores foreign key (page, restores) references content_standing_version (page, version)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: texts of the standing pages';

create table content_standing_draft (
  account  char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  page     varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  base     bigint      not null,
  text     longtext    not null,
  saved_at datetime(6) not null,
  constraint pk_content_standing_draft primary key (account, page)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'transient: texts of standing pages that readers do not see yet';

create table site_standing_page (
  page       varchar(30)  character set utf8mb4 collate utf8mb4_bin not null,
  version    bigint       not null,
  text       longtext     not null,
  owner_name varchar(255) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  constraint pk_site_standing_page primary key (page)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'standing pages as readers see them';

insert into content_standing_page (page) values ('ABOUT');
insert into content_standing_version (page, version, text, note, by_name, at) values ('ABOUT', 1, json_object(
  'title', 'Giới thiệu',
  'body', '<p>Trang thông tin Cải cách hành chính thành phố Hà Nội đăng tin, bài, văn bản và kết quả cải cách hành chính của Thành phố. Trang hoạt động theo Quy chế ban hành kèm theo Quyết định 819/QĐ-UBND năm 2025 của Ủy ban nhân dân thành phố Hà Nội.</p>
<h2>Cơ quan chủ quản và người chịu trách nhiệm</h2>
<ul><li>Cơ quan chủ quản: Ủy ban nhân dân thành phố Hà Nội.</li><li>Thường trực Ban Biên tập: Sở Nội vụ.</li><li>Chịu trách nhiệm nội dung: Trưởng Ban Biên tập.</li></ul>
<p>Họ tên, chức vụ, tóm tắt tiểu sử và nhiệm vụ của lãnh đạo; sơ đồ, cơ cấu tổ chức, chức năng, nhiệm vụ, quyền hạn; tóm lược quá trình hình thành và phát triển: cơ quan chủ quản chưa cung cấp để đăng ở trang này.</p>
<h2>Trên trang có gì</h2>
<ul><li>Tin, bài theo <a href="/so-do-trang">chuyên mục</a>.</li><li><a href="/van-ban">Văn bản</a> của Trung ương và Thành phố về cải cách hành chính, kèm tình trạng hiệu lực từng ngày.</li><li><a href="/chi-so">Kết quả đo</a> cải cách hành chính (PAR INDEX) và mức độ hài lòng của người dân (SIPAS).</li></ul>
<p>Thủ tục hành chính và dịch vụ công trực tuyến có tại <a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a>; trang này không chép lại để tránh sai lệch.</p>
<h2>Liên hệ</h2>
<p>Địa chỉ, số điện thoại và thư điện tử của Thường trực Ban Biên tập: cơ quan chủ quản chưa cung cấp để đăng ở trang này. Khi thấy nội dung sai hoặc không dùng được trang, bạn gửi ở <a href="/bao-loi">Báo lỗi nội dung</a> và nhận ngay một mã biên nhận.</p>',
  'titleEn', 'About this site',
  'bodyEn', '<p>This site publishes news, documents and results of administrative reform in Hanoi. It works under the regulation issued with Decision 819/QĐ-UBND (2025) of the Hanoi People’s Committee.</p>
<h2>Who is responsible</h2>
<ul><li>Owner: Hanoi People’s Committee.</li><li>Standing office of the Editorial Board: Department of Home Affairs.</li><li>Responsible for the content: Head of the Editorial Board.</li></ul>
<p>Names and duties of leaders, organisation chart and history: not yet supplied by the owner for publication here.</p>
<h2>What you find here</h2>
<ul><li>News and articles by <a href="/en/so-do-trang">section</a>.</li><li><a href="/en/van-ban">Documents</a> on administrative reform, with their legal effect on any day.</li><li><a href="/en/chi-so">Results</a> of the PAR INDEX and the SIPAS survey.</li></ul>
<p>Administrative procedures and online services are on the <a href="https://dichvucong.gov.vn/">National Public Service Portal</a>; they are not copied here.</p>
<h2>Contact</h2>
<p>Address, telephone and e-mail of the standing office: not yet supplied by the owner for publication here. To tell us about a mistake or a barrier, use <a href="/en/bao-loi">Report a problem</a>; you get a receipt number at once.</p>',
  'owner', 'SNV',
  'reviewedOn', '2026-11-30',
  'reviewBy', '2027-05-31'),
  'Bản đầu', 'Hệ thống', '2026-11-30 00:00:00');

insert into content_standing_page (page) values ('ACCESSIBILITY');
insert into content_standing_version (page, version, text, note, by_name, at) values ('ACCESSIBILITY', 1, json_object(
  'title', 'Trợ năng',
  'body', '<p>Ai cũng phải đọc được trang này: người dùng trình đọc màn hình, người chỉ dùng bàn phím, người cần chữ lớn hoặc tương phản cao, người dùng điện thoại cũ. Trang được làm và kiểm tra theo chuẩn WCAG 2.2 mức AA.</p>
<h2>Bạn có thể</h2>
<ul><li>Dùng mọi chức năng chỉ bằng bàn phím; liên kết “Đến nội dung chính” đứng đầu mỗi trang.</li><li>Chọn cỡ chữ và giao diện sáng, tối, tương phản cao ở mục “Trợ năng” trên đầu trang; trình duyệt phóng to đến 400 % không mất nội dung.</li><li>Đọc trang khi tắt script; script chỉ thêm tiện nghi.</li><li>Nghe bài bằng nút “Đọc bài” khi thiết bị của bạn có giọng tiếng Việt.</li></ul>
<h2>Phần chưa tiếp cận được, vì sao, dùng gì thay</h2>
<table><caption>Phần chưa tiếp cận được</caption><thead><tr><th scope="col">Phần</th><th scope="col">Vì sao</th><th scope="col">Dùng gì thay</th></tr></thead><tbody>
<tr><th scope="row">Một số tệp PDF là bản quét, không có chữ</th><td>Cơ quan ban hành chỉ gửi bản quét có chữ ký, con dấu</td><td>Đọc phần trích yếu và dữ liệu mô tả trên trang văn bản; yêu cầu bản có chữ ở <a href="/bao-loi">Báo lỗi nội dung</a></td></tr>
<tr><th scope="row">Video, âm thanh cũ có thể chưa có phụ đề hoặc bản ghi lời</th><td>Nội dung được chuyển từ nguồn cũ</td><td>Yêu cầu bản ghi lời ở <a href="/bao-loi">Báo lỗi nội dung</a></td></tr>
<tr><th scope="row">Ảnh trong bài cũ có thể có lời mô tả chưa đủ</th><td>Bài nhập từ nguồn cũ chưa được rà soát hết</td><td>Yêu cầu mô tả ở <a href="/bao-loi">Báo lỗi nội dung</a></td></tr>
<tr><th scope="row">Trang tiếng Anh chỉ dịch phần chung và một số nội dung</th><td>Chưa có bản dịch</td><td>Bản tiếng Việt, được đánh dấu đúng ngôn ngữ để trình đọc màn hình đọc đúng</td></tr></tbody></table>
<h2>Cách báo</h2>
<p>Chọn “Tôi không tiếp cận được trang hoặc nội dung” ở <a href="/bao-loi">Báo lỗi nội dung</a>. Không cần tài khoản, không cần để lại tên. Bạn nhận ngay mã biên nhận; Thường trực Ban Biên tập xem và chuyển người xử lý.</p>
<h2>Nếu chưa được giải quyết</h2>
<p>Bạn có quyền phản ánh, kiến nghị hoặc khiếu nại với cơ quan chủ quản theo quy định của pháp luật. Địa chỉ tiếp nhận: cơ quan chủ quản chưa cung cấp để đăng ở trang này; trong lúc chờ, xem <a href="https://hanoi.gov.vn/">Cổng Thông tin điện tử thành phố Hà Nội</a>.</p>
<h2>Đã kiểm tra thế nào</h2>
<p>Mọi loại trang được kiểm tra tự động ở hai cỡ màn hình và các giao diện mỗi khi phần mềm thay đổi. Người khuyết tật chưa được mời dùng thử; khi có kết quả, trang này ghi lại.</p>',
  'titleEn', 'Accessibility',
  'bodyEn', '<p>Everybody must be able to read this site: with a screen reader, with the keyboard alone, with large letters or high contrast, on an old telephone. It is built and checked against WCAG 2.2 level AA.</p>
<h2>What you can do</h2>
<ul><li>Use everything with the keyboard; a link to the main content stands first on each page.</li><li>Choose text size and a light, dark or high-contrast look under “Accessibility”; zooming to 400 % loses nothing.</li><li>Read without scripts.</li></ul>
<h2>What is not accessible yet, why, and what to use instead</h2>
<ul><li>Some PDF files are scans without text, because the issuing body sent only the signed copy: read the summary on the page of the document, or ask for text under <a href="/en/bao-loi">Report a problem</a>.</li><li>Older videos and recordings may lack captions or a transcript: ask for one the same way.</li><li>Pictures of older articles may be described too briefly: ask the same way.</li><li>Most content exists in Vietnamese only; it is marked as Vietnamese for screen readers.</li></ul>
<h2>How to report a barrier</h2>
<p>Use <a href="/en/bao-loi">Report a problem</a>; no account and no name are needed, and you get a receipt number at once.</p>
<h2>If that does not help</h2>
<p>You may turn to the owner of the site as the law provides. Its address for this purpose has not yet been supplied for publication here; see the <a href="https://hanoi.gov.vn/">portal of the City</a> meanwhile.</p>
<h2>How it was checked</h2>
<p>Every kind of page is checked automatically whenever the software changes. People with disabilities have not been asked to try the site yet.</p>',
  'owner', 'SNV',
  'reviewedOn', '2026-11-30',
  'reviewBy', '2027-05-31'),
  'Bản đầu', 'Hệ thống', '2026-11-30 00:00:00');

insert into content_standing_page (page) values ('PERSONAL_DATA');
insert into content_standing_version (page, version, text, note, by_name, at) values ('PERSONAL_DATA', 1, json_object(
  'title', 'Dữ liệu cá nhân',
  'body', '<p>Trang này nói dữ liệu nào của bạn được giữ khi bạn đọc hoặc gửi thông tin, giữ để làm gì, và bạn có quyền gì theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP.</p>
<h2>Khi bạn đọc</h2>
<ul><li>Không cần tài khoản, không có cookie, không có công cụ đo của bên thứ ba, không tải gì từ máy chủ nước ngoài.</li><li>Cỡ chữ và giao diện bạn chọn chỉ nằm trong trình duyệt của bạn.</li><li>Máy chủ có thể ghi nhật ký kỹ thuật (địa chỉ mạng, giờ, trang) để giữ an toàn; nhật ký không dùng để theo dõi người đọc.</li></ul>
<h2>Khi bạn đánh giá nội dung</h2>
<p>Chỉ giữ tổng số và điểm trung bình. Không giữ ai đã đánh giá; địa chỉ mạng chỉ được dùng trong bộ nhớ dưới dạng mã hóa một chiều để chặn đánh giá lặp, nhiều nhất một ngày.</p>
<h2>Khi bạn báo lỗi hoặc báo rào cản</h2>
<ul><li>Giữ: điều bạn viết, địa chỉ trang, giờ gửi, mã biên nhận. Tên và cách liên hệ chỉ khi bạn tự ghi.</li><li>Mục đích: sửa nội dung và trả lời bạn. Người xem: Thường trực Ban Biên tập và người được giao xử lý.</li><li>Căn cứ: cơ quan nhà nước thực hiện nhiệm vụ theo pháp luật; phần tên và liên hệ là bạn tự nguyện cung cấp.</li></ul>
<h2>Khi bạn là cán bộ, cộng tác viên</h2>
<p>Tài khoản, việc đã làm và giờ làm được ghi vào nhật ký để chứng minh trách nhiệm; nhật ký không sửa, không xóa được. Tên tác giả hiện ở bài theo quyền nhân thân của tác giả.</p>
<h2>Quyền của bạn</h2>
<p>Bạn có quyền biết, đồng ý, rút lại đồng ý, xem, sửa, yêu cầu xóa hoặc hạn chế, phản đối và khiếu nại về dữ liệu cá nhân của mình, trong phạm vi pháp luật cho phép. Gửi yêu cầu ở <a href="/bao-loi">Báo lỗi nội dung</a>, ghi mã biên nhận cũ nếu có.</p>
<h2>Bộ phận bảo vệ dữ liệu cá nhân</h2>
<p>Tên và cách liên hệ bộ phận bảo vệ dữ liệu cá nhân: cơ quan chủ quản chưa cung cấp để đăng ở trang này.</p>',
  'titleEn', 'Personal data',
  'bodyEn', '<p>This page says which data of yours are kept when you read or send something, what for, and which rights you have under the Personal Data Protection Law 91/2025/QH15 and Decree 356/2025/NĐ-CP.</p>
<h2>When you read</h2>
<ul><li>No account, no cookie, no measuring by third parties, nothing loaded from foreign servers.</li><li>The text size and look you choose stay in your browser.</li><li>The server may keep technical logs (network address, time, page) for security; they are not used to follow readers.</li></ul>
<h2>When you rate something</h2>
<p>Only the number of marks and their mean are kept. Your network address is used in memory alone, as a one-way code, for a day at most.</p>
<h2>When you report a problem</h2>
<ul><li>Kept: what you write, the address of the page, the time, the receipt number; your name and contact only if you give them.</li><li>Purpose: to correct the content and to answer you. Readers: the standing office and whoever it asks to act.</li></ul>
<h2>Your rights</h2>
<p>To know, consent, withdraw consent, see, correct, have deleted or limited, object and complain, as the law provides. Send a request under <a href="/en/bao-loi">Report a problem</a>.</p>
<h2>Data protection unit</h2>
<p>Its name and contact have not yet been supplied by the owner for publication here.</p>',
  'owner', 'SNV',
  'reviewedOn', '2026-11-30',
  'reviewBy', '2027-05-31'),
  'Bản đầu', 'Hệ thống', '2026-11-30 00:00:00');

insert into content_standing_page (page) values ('TERMS');
insert into content_standing_version (page, version, text, note, by_name, at) values ('TERMS', 1, json_object(
  'title', 'Điều khoản sử dụng',
  'body', '<h2>Dùng lại nội dung</h2>
<p>Bạn được trích và dùng lại nội dung khi ghi rõ: “Nguồn: Trang thông tin Cải cách hành chính”, giữ nguyên nghĩa và dẫn địa chỉ bài. Mỗi bài có sẵn dòng trích nguồn để sao chép. Ảnh, bài của tác giả hoặc nguồn khác theo ghi chú kèm theo.</p>
<h2>Giá trị pháp lý</h2>
<p>Trang đăng văn bản để tra cứu. Văn bản gốc do cơ quan ban hành phát hành và Công báo có giá trị pháp lý. Tình trạng hiệu lực trên trang do Ban Biên tập ghi kèm căn cứ; khi khác với văn bản gốc, văn bản gốc được dùng.</p>
<h2>Trách nhiệm</h2>
<ul><li>Cơ quan, người cung cấp chịu trách nhiệm về tính chính xác của thông tin đã gửi; Ban Biên tập chịu trách nhiệm về việc đăng.</li><li>Nội dung sai được sửa công khai; lịch sử chỉnh sửa xem được ở mỗi bài. Nội dung bị gỡ để lại trang ghi lý do.</li><li>Liên kết đến trang khác để bạn tiện tra cứu; nội dung ở đó do nơi ấy chịu trách nhiệm.</li></ul>
<h2>Điều không được làm</h2>
<p>Sửa nội dung rồi ghi là của trang; giả làm trang; gây cản trở hoạt động của trang; dùng thông tin trái pháp luật.</p>
<h2>Tính sẵn sàng</h2>
<p>Việc tạm ngừng có kế hoạch được báo trước trên trang theo quy định. Khi có sự cố, nội dung đã đăng được giữ ở dạng đọc được trong khả năng kỹ thuật.</p>
<h2>Dữ liệu cho máy</h2>
<p>Bản tin <a href="/rss.xml">RSS</a>, <a href="/atom.xml">Atom</a> và giao diện dữ liệu ở <a href="/api/docs">tài liệu API</a> dùng tự do theo các điều khoản này.</p>',
  'titleEn', 'Terms of use',
  'bodyEn', '<h2>Using content again</h2>
<p>You may quote and reuse content if you name the source: “Nguồn: Trang thông tin Cải cách hành chính”, keep its meaning and give its address. Pictures and texts of other authors follow the note beside them.</p>
<h2>Legal value</h2>
<p>Documents are shown for information. The original issued by the competent body and the Official Gazette are authoritative.</p>
<h2>Responsibility</h2>
<ul><li>Suppliers answer for the accuracy of what they send; the Editorial Board for publishing it.</li><li>Corrections are public, and each item shows its history. What is withdrawn leaves a page with the reason.</li><li>Other sites that we link to answer for their own content.</li></ul>
<h2>What you may not do</h2>
<p>Change content and present it as ours, imitate this site, disturb its operation, or use information unlawfully.</p>
<h2>Data for machines</h2>
<p><a href="/en/rss.xml">RSS</a>, <a href="/en/atom.xml">Atom</a> and the <a href="/api/docs">data interface</a> may be used under these terms.</p>',
  'owner', 'SNV',
  'reviewedOn', '2026-11-30',
  'reviewBy', '2027-05-31'),
  'Bản đầu', 'Hệ thống', '2026-11-30 00:00:00');

insert into content_standing_page (page) values ('ACCESS_TO_INFORMATION');
insert into content_standing_version (page, version, text, note, by_name, at) values ('ACCESS_TO_INFORMATION', 1, json_object(
  'title', 'Tiếp cận thông tin',
  'body', '<p>Trang này thực hiện chuyên mục về tiếp cận thông tin theo Luật Tiếp cận thông tin số 104/2016/QH13 và Điều 11 Nghị định 13/2018/NĐ-CP.</p>
<h2>Thông tin đã công khai ở đây</h2>
<ul><li><a href="/van-ban">Văn bản</a> quy phạm pháp luật và văn bản hành chính về cải cách hành chính.</li><li>Chương trình, kế hoạch, kết quả theo <a href="/so-do-trang">chuyên mục</a>.</li><li><a href="/chi-so">Thống kê, kết quả đo</a> cải cách hành chính và mức độ hài lòng.</li></ul>
<h2>Danh mục thông tin phải được công khai</h2>
<p>Danh mục (tên, số, ký hiệu; ngày tạo; hình thức, thời điểm, thời hạn công khai; địa chỉ tải): cơ quan chủ quản chưa cung cấp để đăng ở trang này. Thông tin phải công khai được đăng trong 05 ngày làm việc từ khi được tạo ra, trừ khi luật chuyên ngành quy định khác.</p>
<h2>Yêu cầu cung cấp thông tin</h2>
<p>Công dân có quyền yêu cầu thông tin chưa được công khai. Phiếu yêu cầu (mẫu số 01a cho cá nhân, 01b qua tổ chức, ban hành kèm theo Nghị định 13/2018/NĐ-CP) ghi: họ tên; nơi cư trú, địa chỉ; số giấy tờ tùy thân; điện thoại, thư điện tử; thông tin được yêu cầu, tên văn bản; hình thức cung cấp; lý do, mục đích.</p>
<p>Đầu mối tiếp nhận, địa chỉ nhận yêu cầu trực tuyến và bản tải về của các mẫu: cơ quan chủ quản chưa cung cấp để đăng ở trang này. Trang này chưa nhận phiếu yêu cầu qua mạng.</p>
<h2>Thời hạn</h2>
<table><caption>Thời hạn cung cấp thông tin</caption><thead><tr><th scope="col">Cách yêu cầu</th><th scope="col">Thông tin đơn giản, có sẵn</th><th scope="col">Thông tin phức tạp</th></tr></thead><tbody>
<tr><th scope="row">Tại trụ sở</th><td>Ngay</td><td>10 ngày làm việc, gia hạn nhiều nhất 10 ngày làm việc</td></tr>
<tr><th scope="row">Qua mạng</th><td>03 ngày làm việc</td><td>Thông báo trong 03 ngày làm việc, cung cấp trong 15 ngày làm việc, gia hạn nhiều nhất 15 ngày</td></tr>
<tr><th scope="row">Qua bưu điện, fax</th><td>05 ngày làm việc</td><td>Thông báo trong 03 ngày làm việc, cung cấp trong 15 ngày làm việc, gia hạn nhiều nhất 15 ngày</td></tr></tbody></table>
<h2>Thông tin không được, hoặc chỉ được cung cấp có điều kiện</h2>
<p>Bí mật nhà nước; thông tin mà việc cung cấp gây nguy hại theo luật; bí mật công tác; cuộc họp nội bộ; tài liệu soạn thảo cho công việc nội bộ không được cung cấp. Bí mật kinh doanh, đời sống riêng tư, bí mật gia đình chỉ được cung cấp khi người có quyền đồng ý. Từ chối phải bằng văn bản và nêu lý do.</p>
<h2>Khiếu nại</h2>
<p>Người yêu cầu có quyền khiếu nại, khởi kiện, tố cáo theo quy định của pháp luật. Địa chỉ tiếp nhận: cơ quan chủ quản chưa cung cấp để đăng ở trang này.</p>
<h2>Thông tin sai</h2>
<p>Thông tin đã công khai mà sai được đính chính trong 05 ngày làm việc từ khi phát hiện. Bạn báo ở <a href="/bao-loi">Báo lỗi nội dung</a>.</p>',
  'owner', 'SNV',
  'reviewedOn', '2026-11-30',
  'reviewBy', '2027-05-31'),
  'Bản đầu', 'Hệ thống', '2026-11-30 00:00:00');

insert into content_standing_page (page) values ('SITE_MAP');
insert into content_standing_version (page, version, text, note, by_name, at) values ('SITE_MAP', 1, json_object(
  'title', 'Sơ đồ trang',
  'body', '<p>Mọi chuyên mục và mọi trang cố định. Trang tự cập nhật khi chuyên mục thay đổi.</p>',
  'titleEn', 'Site map',
  'bodyEn', '<p>Every section and every standing page. The lists follow the sections by themselves.</p>',
  'owner', 'SNV',
  'reviewedOn', '2026-11-30',
  'reviewBy', '2027-05-31'),
  'Bản đầu', 'Hệ thống', '2026-11-30 00:00:00');

insert into site_standing_page (page, version, text, owner_name) select page, version, text, 'Sở Nội vụ' from content_standing_version;
