package vn.gov.hanoi.cchc.it.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of results as spreadsheet programs write them. */
final class IndexTable {

    static final String HEADING = "Mã cơ quan;Tên đơn vị;Tỷ lệ (%);Ghi chú\n";
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
        + "</Types>";
    private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/></Relationships>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String BOOK = "<workbook " + MAIN + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
        + "<sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";

    private IndexTable() {
    }

    static byte[] csv(String lines) {
        return (HEADING + lines).getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that begins with {@code =} is a formula with its value behind a bar: {@code =1+1|2}; one with only digits is a number. */
    static byte[] xlsx(List<List<String>> rows, String merged) {
        StringBuilder sheet = new StringBuilder("<worksheet ").append(MAIN).append("><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            sheet.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.append(cell((char) ('A' + column) + "" + (row + 1), rows.get(row).get(column)));
            }
            sheet.append("</row>");
        }
        sheet.append("</sheetData>").append(merged == null ? "" : "<mergeCells><mergeCell ref=\"" + merged + "\"/></mergeCells>").append("</worksheet>");
        return book(sheet.toString(), "sheet.main");
    }

    /** A spreadsheet that says it may hold macros. */
    static byte[] macro() {
        return SampleFiles.zip("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
            + "PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>", "xl/workbook.xml", BOOK,
            "xl/vbaProject.bin", "macro");
    }

    /** Small to send, 60 MB to read. */
    static byte[] bomb() {
        return book("<worksheet " + MAIN + "><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>" + "0".repeat(60_000_000) + "</t></is></c></row></sheetData></worksheet>",
            "sheet.main");
    }

    private static byte[] book(String sheet, String type) {
        return SampleFiles.zip("[Content_Types].xml", TYPES.formatted(type), "_rels/.rels", RELATIONS.formatted("officeDocument", "xl/workbook.xml"),
            "xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels", RELATIONS.formatted("worksheet", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml",
            sheet);
    }

    private static String cell(String place, String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.startsWith("=")) {
            String[] parts = text.substring(1).split("\\|");
            boolean number = parts.length > 1 && parts[1].matches("[0-9.]+");
            return "<c r=\"" + place + (number ? "\"><f>" : "\" t=\"str\"><f>") + parts[0] + "</f>" + (parts.length > 1 ? "<v>" + parts[1] + "</v>" : "") + "</c>";
        }
        return text.matches("[0-9.]+") ? "<c r=\"" + place + "\"><v>" + text + "</v></c>"
            : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
