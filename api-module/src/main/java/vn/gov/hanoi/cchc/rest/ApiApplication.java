package vn.gov.hanoi.cchc.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What other systems call. Everything below {@code /api} is answered here, so that every refusal is a problem document. */
@ApplicationPath("/")
@OpenAPIDefinition(info = @Info(
    title = "Giao diện lập trình của Trang thông tin Cải cách hành chính thành phố Hà Nội",
    version = "1",
    description = "Đọc nội dung đã đăng (không cần khóa); gửi văn bản và tin bài, theo dõi trạng thái. Mọi lỗi trả về application/problem+json (RFC 9457) với trường code cố định. "
        + "Gửi lại cùng một nội dung không tạo bản ghi thứ hai."))
@SecurityScheme(securitySchemeName = ApiApplication.KEY, type = SecuritySchemeType.HTTP, scheme = "bearer",
    description = "Khóa do Thường trực Ban Biên tập cấp cho từng hệ thống: Authorization: Bearer <khóa>")
public class ApiApplication extends Application {

    /** Name of the security scheme in the description. */
    public static final String KEY = "khoa";
}
