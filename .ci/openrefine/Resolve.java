import com.google.refine.model.Cell;
import com.google.refine.model.Column;
import com.google.refine.model.Project;
import com.google.refine.model.Recon;
import com.google.refine.model.ReconCandidate;
import com.google.refine.model.ReconType;
import com.google.refine.model.Row;
import com.google.refine.model.recon.ReconJob;
import com.google.refine.model.recon.ReconciledDataExtensionJob;
import com.google.refine.model.recon.ReconciledDataExtensionJob.DataExtensionConfig;
import com.google.refine.model.recon.StandardReconConfig;
import com.google.refine.model.recon.StandardReconConfig.ColumnDetail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reconciles a column of names by OpenRefine's own code: each line of input is a name, a tab and a place.
 * Prints what OpenRefine made of each (judgment, id, how many candidates), then what it fetches of each match, by id,
 * to fill a further column.
 * Arguments: address of the service, its identifier space, type, property of the place, property to read.
 */
public class Resolve {
    public static void main(String[] args) throws Exception {
        Project project = new Project();
        project.columnModel.addColumn(0, new Column(0, "name"), false);
        project.columnModel.addColumn(1, new Column(1, "place"), false);
        ColumnDetail place = new ColumnDetail("place", args[3], args[3], null);
        StandardReconConfig config = new StandardReconConfig(args[0], args[1], "", args[2], args[2], true, List.of(place), 0);
        List<ReconJob> jobs = new ArrayList<>();
        String[] lines = new String(System.in.readAllBytes(), "UTF-8").split("\n");
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            Row row = new Row(2);
            row.setCell(0, new Cell(cells[0], null));
            row.setCell(1, new Cell(cells[1].isEmpty() ? null : cells[1], null));
            project.rows.add(row);
            jobs.add(config.createJob(project, project.rows.size() - 1, row, "name", row.getCell(0)));
        }
        Map<String, ReconCandidate> matched = new HashMap<>();
        int i = 0;
        for (Recon recon : config.batchRecon(jobs, 1)) {
            if (recon == null || recon.error != null) {
                throw new IllegalStateException(lines[i] + ": " + (recon == null ? "no answer" : recon.error));
            }
            String id = recon.match == null ? "" : recon.match.id;
            System.out.println(lines[i++] + "\t" + recon.judgment + "\t" + id + "\t" + (recon.candidates == null ? 0 : recon.candidates.size()));
            if (recon.match != null) {
                matched.put(id, recon.match);
            }
        }
        String properties = "{\"properties\":[{\"id\":\"" + args[4] + "\",\"name\":\"" + args[4] + "\"}]}";
        ReconciledDataExtensionJob extension = new ReconciledDataExtensionJob(DataExtensionConfig.reconstruct(properties), args[0]);
        var rows = extension.extend(matched.keySet(), new HashMap<>());
        for (String id : new TreeSet<>(rows.keySet())) {
            for (Object[] cells : rows.get(id).data) {
                System.out.println(id + "\t" + (cells[0] instanceof ReconCandidate found ? found.id + "\t" + found.name : cells[0]));
            }
        }
        System.exit(0); // the pool of connections keeps threads
    }
}
