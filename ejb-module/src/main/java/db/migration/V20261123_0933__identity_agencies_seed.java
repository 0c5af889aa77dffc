package db.migration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import vn.gov.hanoi.cchc.identity.entity.AgencyName;

/**
 * The agencies of the City: departments and their history, the 126 wards and communes with their official codes, and the districts that
 * ended on 30/06/2025. Later changes are made in the office, with the document they rest on.
 */
public class V20261123_0933__identity_agencies_seed extends BaseJavaMigration {

    private static final String CITY = "UBND-HN";
    /** One field: in quotes (doubled inside) or plain. */
    private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|$)|([^,]*)(?:,|$)");
    private static final Map<String, String> KINDS = Map.of("quan", "quận", "huyen", "huyện", "thi-xa", "thị xã",
        "phuong", "phường", "xa", "xã");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        List<Map<String, String>> agencies = rows("agencies");
        try (PreparedStatement insert = connection.prepareStatement("insert into identity_agency (code, version, organ_id, official_code,"
            + " name, name_key, kind, parent, valid_from, valid_to) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Map<String, String> row : agencies) {
                add(insert, row.get("code"), row.get("organ_id"), null, row.get("name"), row.get("kind"), row);
            }
            for (Map<String, String> row : rows("districts")) {
                add(insert, row.get("code"), null, null, committee(row), "district", row);
            }
            for (Map<String, String> row : rows("communes")) {
                boolean ward = row.get("kind").equals("phuong");
                add(insert, (ward ? "P-" : "X-") + row.get("code"), null, row.get("code"), committee(row), ward ? "ward" : "commune", row);
            }
        }
        successors(connection, agencies);
        aliases(connection);
    }

    private static void add(PreparedStatement insert, String code, String organId, String officialCode, String name, String kind,
            Map<String, String> row) throws SQLException {
        insert.setString(1, code);
        insert.setString(2, organId);
        insert.setString(3, officialCode);
        insert.setString(4, name);
        insert.setString(5, AgencyName.key(name));
        insert.setString(6, kind.toUpperCase(Locale.ROOT));
        insert.setString(7, code.equals(CITY) ? null : row.getOrDefault("parent", CITY));
        insert.setString(8, row.get("valid_from"));
        insert.setString(9, row.get("valid_to"));
        insert.executeUpdate();
    }

    private static String committee(Map<String, String> row) {
        return "UBND " + KINDS.get(row.get("kind")) + " " + row.get("name");
    }

    private static void successors(Connection connection, List<Map<String, String>> agencies) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update identity_agency set successor = ? where code = ?")) {
            for (Map<String, String> row : agencies) {
                if (row.get("successor") != null) {
                    update.setString(1, row.get("successor"));
                    update.setString(2, row.get("code"));
                    update.executeUpdate();
                }
            }
        }
    }

    private static void aliases(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into identity_agency_alias (id, agency, name, name_key, former)"
            + " values (?, ?, ?, ?, false)")) {
            for (Map<String, String> row : rows("agency-aliases")) {
                String text = row.get("agency") + " " + row.get("name");
                insert.setString(1, UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
                insert.setString(2, row.get("agency"));
                insert.setString(3, row.get("name"));
                insert.setString(4, AgencyName.key(row.get("name")));
                insert.executeUpdate();
            }
        }
    }

    /** Rows by heading; an empty field is left out. */
    private static List<Map<String, String>> rows(String file) {
        try (InputStream in = V20261123_0933__identity_agencies_seed.class.getResourceAsStream("/seed/" + file + ".csv");
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> heads = fields(lines.readLine());
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> fields = fields(line);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < fields.size() && i < heads.size(); i++) {
                    if (!fields.get(i).isEmpty()) {
                        row.put(heads.get(i), fields.get(i));
                    }
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        while (field.find() && field.start() < line.length()) {
            fields.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
        }
        return fields;
    }
}
