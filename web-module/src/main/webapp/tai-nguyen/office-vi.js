/* Lời của chúng ta cho các thành phần giao diện: thay toàn bộ bản dịch máy đi kèm thư viện. */
(function () {
  if (!window.PrimeFaces) { return; }
  PrimeFaces.locales.vi = {
    accept: 'Có', reject: 'Không', cancel: 'Thôi', choose: 'Chọn tệp', upload: 'Tải lên', completed: 'Xong', pending: 'Đang chờ',
    clear: 'Xóa ô', apply: 'Áp dụng', custom: 'Tự đặt', addRule: 'Thêm điều kiện', removeRule: 'Bỏ điều kiện',
    matchAll: 'Khớp tất cả', matchAny: 'Khớp một trong các điều kiện', filter: 'Lọc', noFilter: 'Không lọc',
    startsWith: 'Bắt đầu bằng', contains: 'Chứa', notContains: 'Không chứa', endsWith: 'Kết thúc bằng', equals: 'Bằng', notEquals: 'Khác',
    lt: 'Nhỏ hơn', lte: 'Không lớn hơn', gt: 'Lớn hơn', gte: 'Không nhỏ hơn',
    dateIs: 'Đúng ngày', dateIsNot: 'Khác ngày', dateBefore: 'Trước ngày', dateAfter: 'Sau ngày',
    dayNames: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
    dayNamesShort: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'], dayNamesMin: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    monthNames: ['Tháng 01', 'Tháng 02', 'Tháng 03', 'Tháng 04', 'Tháng 05', 'Tháng 06', 'Tháng 07', 'Tháng 08', 'Tháng 09', 'Tháng 10', 'Tháng 11', 'Tháng 12'],
    monthNamesShort: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'],
    chooseYear: 'Chọn năm', chooseMonth: 'Chọn tháng', chooseDate: 'Chọn ngày',
    prevDecade: 'Mười năm trước', nextDecade: 'Mười năm sau', prevYear: 'Năm trước', nextYear: 'Năm sau', prevMonth: 'Tháng trước', nextMonth: 'Tháng sau',
    prevHour: 'Giờ trước', nextHour: 'Giờ sau', prevMinute: 'Phút trước', nextMinute: 'Phút sau', prevSecond: 'Giây trước', nextSecond: 'Giây sau',
    am: 'sáng', pm: 'chiều', now: 'Bây giờ', today: 'Hôm nay', weekHeader: 'Tuần', firstDayOfWeek: 1, showMonthAfterYear: false, dateFormat: 'dd/mm/yy',
    weak: 'Yếu', medium: 'Vừa', strong: 'Mạnh', passwordPrompt: 'Nhập mật khẩu',
    emptyFilterMessage: 'Không có kết quả', emptyMessage: 'Chưa có gì để chọn', emptySearchMessage: 'Không có kết quả', emptySelectionMessage: 'Chưa chọn mục nào',
    searchMessage: 'Có {0} kết quả', selectionMessage: 'Đã chọn {0} mục', fileSizeTypes: ['B', 'KB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB'],
    allDayText: 'Cả ngày', day: 'Ngày', week: 'Tuần', month: 'Tháng', year: 'Năm', list: 'Danh sách', moreLinkText: 'Thêm', noEventsText: 'Chưa có sự kiện',
    hourText: 'Giờ', minuteText: 'Phút', secondText: 'Giây', millisecondText: 'Mili giây', timeText: 'Giờ', timeOnlyTitle: 'Chọn giờ', currentText: 'Bây giờ',
    weekNumberTitle: 'T', yearSuffix: '', isRTL: false, unexpectedError: 'Có lỗi ngoài dự kiến. Thử lại',
    aria: {
      close: 'Đóng', cancelEdit: 'Thôi sửa', saveEdit: 'Lưu', editRow: 'Sửa dòng', collapseLabel: 'Thu gọn', expandLabel: 'Mở rộng', collapseRow: 'Đã thu gọn dòng', expandRow: 'Đã mở dòng',
      trueLabel: 'Có', falseLabel: 'Không', nullLabel: 'Chưa chọn', star: '1 sao', stars: '{star} sao', selectAll: 'Đã chọn tất cả', unselectAll: 'Đã bỏ chọn tất cả',
      selectRow: 'Đã chọn dòng', unselectRow: 'Đã bỏ chọn dòng', selectLabel: 'Chọn', unselectLabel: 'Bỏ chọn', previous: 'Trước', next: 'Sau', navigation: 'Điều hướng',
      scrollTop: 'Lên đầu trang', moveTop: 'Đưa lên đầu', moveUp: 'Đưa lên', moveDown: 'Đưa xuống', moveBottom: 'Đưa xuống cuối',
      moveToTarget: 'Chuyển sang danh sách chọn', moveToSource: 'Chuyển về danh sách nguồn', moveAllToTarget: 'Chuyển tất cả sang danh sách chọn', moveAllToSource: 'Chuyển tất cả về danh sách nguồn',
      pageLabel: 'Trang {page}', firstPageLabel: 'Trang đầu', lastPageLabel: 'Trang cuối', nextPageLabel: 'Trang sau', prevPageLabel: 'Trang trước', rowsPerPageLabel: 'Số dòng mỗi trang',
      jumpToPageDropdownLabel: 'Chọn trang', jumpToPageInputLabel: 'Nhập số trang', filterOperator: 'Cách so sánh', filterConstraint: 'Điều kiện lọc',
      showFilterMenu: 'Mở bộ lọc', hideFilterMenu: 'Đóng bộ lọc', listView: 'Xem dạng danh sách', gridView: 'Xem dạng lưới', slide: 'Trang chiếu', slideNumber: '{slideNumber}',
      zoomImage: 'Phóng to ảnh', zoomIn: 'Phóng to', zoomOut: 'Thu nhỏ', rotateLeft: 'Xoay trái', rotateRight: 'Xoay phải', passwordShow: 'Hiện mật khẩu', passwordHide: 'Ẩn mật khẩu', otpLabel: 'Nhập ký tự thứ {0} của mã dùng một lần',
      'datatable.sort.ASC': 'Bấm để sắp xếp tăng dần', 'datatable.sort.DESC': 'Bấm để sắp xếp giảm dần', 'datatable.sort.NONE': 'Bấm để bỏ sắp xếp',
      'messages.ERROR': 'Lỗi', 'messages.FATAL': 'Lỗi nặng', 'messages.INFO': 'Thông tin', 'messages.WARN': 'Lưu ý', 'spinner.INCREASE': 'Tăng', 'spinner.DECREASE': 'Giảm', 'switch.ON': 'Bật', 'switch.OFF': 'Tắt',
      'colorpicker.OPEN': 'Mở bảng màu', 'colorpicker.CLOSE': 'Đóng bảng màu', 'colorpicker.CLEAR': 'Bỏ màu', 'colorpicker.MARKER': 'Độ đậm {s}, độ sáng {v}', 'colorpicker.HUESLIDER': 'Sắc độ', 'colorpicker.ALPHASLIDER': 'Độ trong',
      'colorpicker.INPUT': 'Mã màu', 'colorpicker.FORMAT': 'Dạng mã màu', 'colorpicker.SWATCH': 'Màu mẫu', 'colorpicker.INSTRUCTION': 'Dùng phím mũi tên để chọn độ đậm và độ sáng'
    },
    /* Máy chủ kiểm tra và trả lời bằng i18n/faces.properties; không kiểm tra ở trình duyệt. */
    messages: {}
  };
})();
