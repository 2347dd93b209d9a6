package app.lull.export;

import app.lull.account.Access;
import app.lull.account.OwnAccount;
import app.lull.account.PatientId;
import app.lull.account.ReAuthentication;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Everything Lull keeps about a patient, to take away: a zip with one JSON file per kind of data. */
@Service
public class PersonalArchive {

    private static final ObjectWriter JSON = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    private final List<PersonalDataSection> sections;
    private final OwnAccount accounts;
    private final Access access;
    private final ReAuthentication reAuthentication;
    private final TransactionTemplate transaction;

    PersonalArchive(
            List<PersonalDataSection> sections,
            OwnAccount accounts,
            Access access,
            ReAuthentication reAuthentication,
            TransactionTemplate transaction) {
        this.sections = sections.stream()
                .sorted(Comparator.comparing(PersonalDataSection::name))
                .toList();
        this.accounts = accounts;
        this.access = access;
        this.reAuthentication = reAuthentication;
        this.transaction = transaction;
    }

    /**
     * The whole archive, as a zip. The rows are read in one transaction before the first byte is handed out, so a fault
     * leaves no half archive.
     *
     * @throws app.lull.account.NotFound for anybody else's
     * @throws app.lull.account.ConfirmFirst if it takes a new proof
     */
    public InputStream read(PatientId patient) {
        access.mayWrite(patient);
        reAuthentication.require();
        var files = new LinkedHashMap<String, List<? extends Record>>();
        transaction.executeWithoutResult(status -> {
            files.put("account", List.of(accounts.profile(patient)));
            var consents = new ArrayList<Record>(accounts.consents(patient));
            files.put("consents", consents);
            sections.forEach(section -> files.put(section.name(), section.rows(patient)));
            accounts.exported(patient);
        });
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey() + ".json"));
                zip.write(JSON.writeValueAsBytes(file.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The archive could not be put together", e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
