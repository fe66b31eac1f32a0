import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.Transliterator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Searches passages by the sum of one to three fields with Lucene's default BM25. */
public class Compare {
  static final ObjectMapper JSON = new ObjectMapper();
  static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
  static final Map<String, Analyzer> FIELDS =
      Map.of(
          "pairs", new CJKAnalyzer(CharArraySet.EMPTY_SET),
          "characters", new StandardAnalyzer(),
          "words", new SmartChineseAnalyzer());

  public static void main(String[] files) throws Exception {
    IndexSearcher.setMaxClauseCount(100_000);
    try (FSDirectory directory = FSDirectory.open(Files.createTempDirectory("lucene"))) {
      IndexWriterConfig config =
          new IndexWriterConfig(new PerFieldAnalyzerWrapper(new StandardAnalyzer(), FIELDS));
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (String line : Files.readAllLines(Path.of(files[0]))) {
          writer.addDocument(document(JSON.readTree(line)));
        }
        writer.forceMerge(1);
      }
      IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
      List<String> questions = Files.readAllLines(Path.of(files[1]));
      for (String fields : List.of("pairs", "characters", "words", "pairs+characters", "pairs+characters+words")) {
        measure(searcher, questions, fields);
      }
    }
  }

  static Document document(JsonNode passage) {
    Document document = new Document();
    document.add(new StringField("id", passage.get("id").asText(), Field.Store.YES));
    String text = SIMPLIFIED.transliterate(passage.get("title").asText() + " " + passage.get("text").asText());
    FIELDS.keySet().forEach(field -> document.add(new TextField(field, text, Field.Store.NO)));
    return document;
  }

  static void measure(IndexSearcher searcher, List<String> questions, String fields) throws Exception {
    double reciprocal = 0;
    double recall = 0;
    for (String line : questions) {
      JsonNode question = JSON.readTree(line);
      Set<String> relevant = new HashSet<>();
      question.get("relevant").forEach(id -> relevant.add(id.asText()));
      BooleanQuery.Builder sum = new BooleanQuery.Builder();
      String text = SIMPLIFIED.transliterate(question.get("query").asText());
      for (String field : fields.split("\\+")) {
        Query query = new QueryBuilder(FIELDS.get(field)).createBooleanQuery(field, text);
        if (query != null) {
          sum.add(query, BooleanClause.Occur.SHOULD);
        }
      }
      int found = 0;
      ScoreDoc[] hits = searcher.search(sum.build(), 50).scoreDocs;
      for (int i = 0; i < hits.length; i++) {
        if (relevant.contains(searcher.storedFields().document(hits[i].doc).get("id"))) {
          reciprocal += found == 0 && i < 10 ? 1.0 / (i + 1) : 0;
          found++;
        }
      }
      recall += (double) found / relevant.size();
    }
    System.out.printf(
        "%-26s %6d  MRR@10 %.3f  recall@50 %.3f%n",
        fields, questions.size(), reciprocal / questions.size(), recall / questions.size());
  }
}
