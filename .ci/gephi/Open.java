import java.io.File;
import java.util.Iterator;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Opens a file in Gephi and prints what it has made of it: nodes, edges, edges in time, complaints. */
public class Open {
    public static void main(String[] args) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        Container container = imports.importFile(new File(args[0]));
        imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        int complaints = 0;
        for (Iterator<Issue> i = container.getReport().getIssues(1000); i.hasNext(); complaints++) {
            System.err.println(i.next().getMessage());
        }
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(projects.getCurrentWorkspace());
        int timed = 0;
        for (Edge edge : model.getGraph().getEdges()) {
            if (edge.getIntervals() != null && edge.getIntervals().length > 0) {
                timed++;
            }
        }
        System.out.printf("%d nodes %d edges %d timed %d complaints%n",
            model.getGraph().getNodeCount(), model.getGraph().getEdgeCount(), timed, complaints);
        System.exit(0); // Gephi leaves threads behind
    }
}
