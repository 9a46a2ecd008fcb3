package org.communique.text;

import java.util.HashSet;
import java.util.List;
import org.communique.fact.PloverType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the encoder's classes are called, in the order in which its graph gives them: part-of-speech tags of the Penn
/// Treebank, relations of Universal Dependencies, names and who says what as `O`, `B-…` or `I-…`, and types of events
/// or `O`.
record Labels(
        List<String> tags, List<String> relations, List<String> names, List<String> said, List<String> done) {

    static final String ROOT = "root";
    static final String NONE = "O";

    Labels {
        tags = distinct(tags);
        relations = distinct(relations);
        names = distinct(names);
        said = distinct(said);
        done = distinct(done);
        names.stream().filter(name -> !name.equals(NONE)).forEach(name -> Name.Kind.of(name.substring(2)));
        said.stream().filter(part -> !part.equals(NONE)).forEach(part -> Said.Kind.valueOf(part.substring(2)));
        done.stream().filter(type -> !type.equals(NONE)).forEach(PloverType::valueOf);
        if (!relations.contains(ROOT)) {
            throw new IllegalArgumentException("the relations " + relations + " lack '" + ROOT + "'");
        }
    }

    private static List<String> distinct(List<String> labels) {
        if (labels.isEmpty() || new HashSet<>(labels).size() < labels.size()) {
            throw new IllegalArgumentException(labels + " is empty or names a label twice");
        }
        return List.copyOf(labels);
    }

    static Labels load(ModelFiles files) {
        JsonNode json = JsonMapper.shared().readTree(files.bytes(ModelFiles.LABELS));
        return new Labels(list(json, "xpos"), list(json, "deprel"), list(json, "names"),
                list(json, "said"),
                list(json, "deeds"));
    }

    private static List<String> list(JsonNode json, String field) {
        return json.path(field).valueStream().map(JsonNode::asString).toList();
    }
}
